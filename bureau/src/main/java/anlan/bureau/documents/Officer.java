package anlan.bureau.documents;

/**
 * An enforcement officer as a document names him.
 *
 * @param name name
 * @param certificate number of the enforcement certificate
 */
public record Officer(String name, String certificate) {}
