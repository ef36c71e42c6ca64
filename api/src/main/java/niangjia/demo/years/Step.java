package niangjia.demo.years;

import tools.jackson.databind.node.ObjectNode;

/**
 * One act of a story.
 *
 * @param by sign-in name of the person of the demonstration who acts
 * @param act the command in kebab case
 * @param body the command's fields as the API takes them, with the time of the act
 */
public record Step(String by, String act, ObjectNode body) {}
