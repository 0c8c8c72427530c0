/**
 * The proof: walks every state of a bounded abstraction of a procedure and lets observers look at every act.
 *
 * <p>Purpose: because acts and rules are values over a pure function, {@link anlan.proof.Explorer} can try every
 * example paper, by every actor, in every world, on every day that matters, from every state. {@link
 * anlan.proof.Watch Watches}, written from the law and never from the declaration, fold over the acts done and say
 * which of them the law forbids. {@link anlan.proof.Mutants} takes each guard away and asks whether anybody
 * notices. What is found is always a real path; that nothing is found rests on the abstraction: see {@link
 * anlan.proof.Abstraction}. Legal basis: none of its own.
 */
@NullMarked
package anlan.proof;

import org.jspecify.annotations.NullMarked;
