-- Who was charged with, and fined for, what: asked before every filing and every decision (PEN-011, PEN-012, DIS-009).
CREATE INDEX fact_offence ON fact (subject, on_day)
    WHERE kind IN ('penalty.charged', 'penalty.fined', 'penalty.fine-level');
