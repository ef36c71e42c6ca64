package niangjia.audit.read;

import java.util.List;

/** All streams in which words are sealed under one of these keys. For the desk itself and those who erase; it tells no word. */
public record PersonPlacesOf(List<String> persons) {
    public PersonPlacesOf {
        persons = List.copyOf(persons);
    }
}
