/**
 * Brings PostgreSQL up, embedded or external, and hands out its three roles: owner for migrations, app for the pool, public for
 * the portal. Nothing else in the tree knows a password or a port of the database.
 */
@NullMarked
package anlan.app.database;

import org.jspecify.annotations.NullMarked;
