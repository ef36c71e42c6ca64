package niangjia.desk;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the desk, or moves its ledger if that is what is asked. */
@SpringBootApplication(scanBasePackages = "niangjia")
@ConfigurationPropertiesScan
public class Desk {
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(MoveLedger.NAME)) {
            String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(new MoveLedger(System.out).run(settings));
        }
        SpringApplication.run(Desk.class, arguments);
    }
}
