package anlan.bureau.story;

import anlan.kernel.casefile.Actor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of a story.
 *
 * @param paper what is filed
 * @param by who files or proposes it
 * @param day day on which it happens
 * @param happened moment on which it happens
 */
public record Step(Record paper, Actor by, LocalDate day, Instant happened) {}
