package anlan.bench;

/**
 * One comparison.
 *
 * @param name what to type after {@code ./anlan bench}
 * @param ours what is done, and how
 * @param bare the least that would have to be done anyway, and how
 */
record Bench(String name, Work ours, Work bare) {
    /**
     * Some work to repeat.
     *
     * @param label what it is, for the person at the screen
     * @param once does it once; gives something that depends on the result, so that nothing is left out
     */
    record Work(String label, Once once) {}

    /** Work done once, for the n-th time. */
    interface Once {
        /** Does it; gives a number that depends on the result. */
        int run(int n);
    }
}
