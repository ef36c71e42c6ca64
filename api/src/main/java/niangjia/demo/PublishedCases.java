package niangjia.demo;

import java.util.List;

/** The published cases that come with the project. */
public final class PublishedCases {
    private PublishedCases() {}

    /** As complaints, each whole. */
    public static List<CaseScript> all() {
        return ScriptFile.read("published-cases.jsonl", CaseScript.class);
    }

    /** Those in which somebody mediated, told by whoever did. */
    public static List<CaseScript> mediations() {
        return ScriptFile.read("published-mediations.jsonl", CaseScript.class);
    }
}
