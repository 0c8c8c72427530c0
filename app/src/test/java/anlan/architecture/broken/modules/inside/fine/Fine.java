package anlan.architecture.broken.modules.inside.fine;

import anlan.architecture.broken.modules.inside.hazard.store.HazardRow;

/** Reaches inside another module. */
public record Fine(HazardRow row) {}
