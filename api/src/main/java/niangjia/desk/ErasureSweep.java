package niangjia.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import niangjia.audit.SweepFacts;
import niangjia.audit.read.ErasureProbes;
import niangjia.audit.web.ErasureLook;
import niangjia.ledger.Ledger;
import niangjia.shared.Draft;
import niangjia.shared.ErasureShelf;
import niangjia.shared.StoredBytes.Stored;
import niangjia.shared.read.ReadStore;

/**
 * A real search for a person's words: every row of every table, every document, every file of the desk and its log. What it
 * finds is named by its place alone.
 */
final class ErasureSweep {
    private static final int MOST = 100;

    private final ErasureShelf shelf;
    private final ReadStore documents;
    private final List<Path> directories;
    private final Path read;
    private final Ledger nodes;

    private final Set<String> findings = new TreeSet<>();
    private final Set<String> alike = new TreeSet<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> collections = new TreeSet<>();
    private long rows;
    private long looked;
    private int files;
    private long bytes;

    /** @param read where the embedded store keeps its documents, which other people's words stand in, too */
    ErasureSweep(ErasureShelf shelf, ReadStore documents, List<Path> directories, Path read, Ledger nodes) {
        this.nodes = nodes;
        this.shelf = shelf;
        this.documents = documents;
        this.directories = directories;
        this.read = read;
    }

    /**
     * @param streams of the person
     * @param left streams in which words that quote the person stay by decision
     */
    SweepFacts of(
            ErasureProbes probes,
            Collection<String> streams,
            Collection<String> left,
            int drafts,
            int papers,
            int remade,
            Stored stored) {
        shelf.tables((table, row) -> {
            tables.add(table);
            rows++;
            judge(probes, "table " + table, row);
        });
        documents.documents((collection, id, json) -> {
            collections.add(collection);
            looked++;
            document(probes, collection, id, json, streams, left);
        });
        int open = shelf.drafts(draft -> quotes(probes, draft, streams));
        if (open > 0) {
            findings.add("drafts " + open);
        }
        files(probes, !left.isEmpty());
        return new SweepFacts(
                probes.count(),
                tables.size(),
                rows,
                collections.size(),
                looked,
                files,
                bytes,
                drafts,
                papers,
                remade,
                some(findings),
                some(alike),
                some(kept),
                stored.events(),
                stored.digest(),
                nodes.node(),
                nodes.otherNodes());
    }

    /** A draft on the person's own matter is about them if it has their name; another one if it has more. */
    static boolean quotes(ErasureProbes probes, Draft draft, Collection<String> streams) {
        boolean own = streams.stream().anyMatch(draft.matter()::startsWith);
        return own ? probes.in(draft.words()) : probes.tells(draft.words());
    }

    private void document(
            ErasureProbes probes,
            String collection,
            String id,
            String json,
            Collection<String> streams,
            Collection<String> left) {
        String place = collection + " " + id;
        String stream = ErasureLook.stream(id);
        if (!probes.in(json)) {
            return;
        }
        if (left.contains(stream)) {
            kept.add(place);
        } else if (streams.contains(stream) || probes.identifies(json)) {
            findings.add(place);
        } else {
            alike.add(place);
        }
    }

    private void judge(ErasureProbes probes, String place, String text) {
        if (probes.tells(text)) {
            findings.add(place);
        } else if (probes.names(text)) {
            alike.add(place);
        }
    }

    private void files(ErasureProbes probes, boolean some) {
        ErasureFiles anyWord = new ErasureFiles(Stream.concat(probes.identity().stream(), probes.telling().stream())
                .toList());
        ErasureFiles numbers = new ErasureFiles(probes.identity());
        Set<Path> all = new TreeSet<>();
        directories.forEach(directory -> all.addAll(ErasureFiles.below(directory)));
        for (Path file : all) {
            files++;
            bytes += file.toFile().length();
            boolean documentsOfOthers = file.startsWith(read);
            if ((documentsOfOthers ? numbers : anyWord).in(file)) {
                (documentsOfOthers && some ? kept : findings).add("file " + named(file));
            }
        }
    }

    /** Below its directory, since where the desk lies is nobody's business. */
    private String named(Path file) {
        return directories.stream()
                .filter(file::startsWith)
                .filter(Files::isDirectory)
                .map(directory -> directory.relativize(file).toString())
                .findFirst()
                .orElse(String.valueOf(file.getFileName()));
    }

    private static List<String> some(Set<String> places) {
        return new ArrayList<>(places).subList(0, Math.min(MOST, places.size()));
    }
}
