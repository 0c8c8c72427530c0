/**
 * The rules of the house, as tests.
 *
 * <p>Each rule is run three times: on the product, on a count of what it saw (a rule that looks at nothing passes for
 * ever), and on a deliberately broken fixture under {@code anlan.architecture.broken}, which it must refuse.
 */
package anlan.architecture;
