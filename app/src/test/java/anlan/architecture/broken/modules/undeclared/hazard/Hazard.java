package anlan.architecture.broken.modules.undeclared.hazard;

/** Imported without being declared. */
public record Hazard(String name) {}
