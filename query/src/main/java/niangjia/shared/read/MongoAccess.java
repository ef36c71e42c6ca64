package niangjia.shared.read;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.WriteConcern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import niangjia.shared.read.ReadStoreSettings.Access;

/** How a MongoDB is spoken to: nothing is waited for without end, and what is written is on most disks. */
final class MongoAccess {
    private MongoAccess() {}

    /** @throws IllegalStateException if the file of the authority cannot be used */
    static MongoClientSettings.Builder settings(MongoClientSettings.Builder common, String uri, Access access) {
        ConnectionString address = new ConnectionString(uri);
        int found = Math.toIntExact(access.found().toMillis());
        int answer = Math.toIntExact(access.answer().toMillis());
        common.writeConcern(WriteConcern.MAJORITY.withJournal(true));
        if (address.getServerSelectionTimeout() == null) {
            common.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(found, TimeUnit.MILLISECONDS));
        }
        if (address.getMaxWaitTime() == null) {
            common.applyToConnectionPoolSettings(pool -> pool.maxWaitTime(found, TimeUnit.MILLISECONDS));
        }
        common.applyToSocketSettings(socket -> {
            if (address.getConnectTimeout() == null) {
                socket.connectTimeout(found, TimeUnit.MILLISECONDS);
            }
            if (address.getSocketTimeout() == null) {
                socket.readTimeout(answer, TimeUnit.MILLISECONDS);
            }
        });
        if (access.user() != null) {
            common.credential(MongoCredential.createCredential(
                    access.user(),
                    access.authenticationDatabase(),
                    access.password().toCharArray()));
        }
        Path authority = access.authority();
        if (authority != null) {
            common.applyToSslSettings(tls -> tls.enabled(true).context(trusting(authority)));
        }
        return common;
    }

    private static SSLContext trusting(Path authority) {
        try (InputStream file = Files.newInputStream(authority)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry("authority-" + number++, each);
            }
            if (number == 0) {
                throw new IllegalStateException(authority + ": no certificate (expected: PEM)");
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(authority + ": not a file of certificates", e);
        }
    }
}
