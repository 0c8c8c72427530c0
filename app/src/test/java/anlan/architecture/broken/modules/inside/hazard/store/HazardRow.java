package anlan.architecture.broken.modules.inside.hazard.store;

/** Internal to its module. */
public record HazardRow(String name) {}
