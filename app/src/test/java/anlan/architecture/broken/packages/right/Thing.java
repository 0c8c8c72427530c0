package anlan.architecture.broken.packages.right;

/** So that the package has a class. */
interface Thing {}
