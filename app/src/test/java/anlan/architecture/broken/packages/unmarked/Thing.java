package anlan.architecture.broken.packages.unmarked;

/** So that the package has a class. */
interface Thing {}
