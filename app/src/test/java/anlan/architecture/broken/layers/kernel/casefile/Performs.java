package anlan.architecture.broken.layers.kernel.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Would perform an act and ask the database meanwhile. */
record Performs(JdbcClient client) {}
