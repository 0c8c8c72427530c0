package anlan.architecture.broken.modules.undeclared.fine;

import anlan.architecture.broken.modules.undeclared.hazard.Hazard;

/** Imports what its module did not declare. */
public record Fine(Hazard hazard) {}
