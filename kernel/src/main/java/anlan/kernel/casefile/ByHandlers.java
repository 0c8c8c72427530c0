package anlan.kernel.casefile;

/** A paper that gives the case to the officers it names: they handle it from now on. */
public interface ByHandlers extends ByOfficers {}
