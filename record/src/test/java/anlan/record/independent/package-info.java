/// A second verifier, written from `docs/record-format.md` alone: it shares nothing with the first but Bouncy Castle's
/// SM3, so that a mistake of format, document or verifier shows as a disagreement.
package anlan.record.independent;
