package niangjia.audit.read;

import java.util.List;

/** Where persons stand. */
public record PersonPlaces(List<Place> places) {
    public PersonPlaces {
        places = List.copyOf(places);
    }

    /**
     * One stream.
     *
     * @param people under whose keys words of it are sealed
     * @param terms that run in it
     */
    public record Place(String stream, List<String> people, List<String> terms) {}

    public List<String> streams() {
        return places.stream().map(Place::stream).toList();
    }

    /** Streams in which a term runs, each with the terms behind it. */
    public List<String> open() {
        return places.stream()
                .filter(place -> !place.terms().isEmpty())
                .map(place -> place.stream() + " (" + String.join(", ", place.terms()) + ")")
                .toList();
    }
}
