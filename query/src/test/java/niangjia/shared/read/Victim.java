package niangjia.shared.read;

import java.nio.file.Path;

/** A process that writes until it is killed, or until it has written as often as its second argument says. */
final class Victim {
    private Victim() {}

    public static void main(String[] args) {
        int most = Integer.parseInt(args[1]);
        ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(Path.of(args[0])));
        DocumentStore documents = store.collection("g", "written");
        for (int i = 0; i < most; i++) {
            String text = "text " + i;
            Work.change(documents, "d" + i, 0, doc -> doc.append("text", text));
            if (i == 200) {
                System.out.println("underway");
            }
        }
        store.close();
        System.out.println("closed");
    }
}
