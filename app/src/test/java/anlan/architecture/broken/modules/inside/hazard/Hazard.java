package anlan.architecture.broken.modules.inside.hazard;

/** The public face. */
public record Hazard(String name) {}
