package anlan.architecture.broken.layers.law;

import anlan.architecture.broken.layers.kernel.Kernel;
import java.net.URI;

/** Reaches for the kernel and for the network. */
public record Law(Kernel kernel, URI source) {}
