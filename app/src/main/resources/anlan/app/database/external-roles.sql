-- For a PostgreSQL server of your own (18 or later): run once as superuser, with passwords of your own, then set anlan.db.url,
-- anlan.db.owner.*, anlan.db.app.*, anlan.db.public-reader.*. The embedded server does all this itself.
CREATE ROLE anlan_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'change-me-1';
CREATE ROLE anlan_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'change-me-2';
CREATE ROLE anlan_public LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'change-me-3';
GRANT SET ON PARAMETER anlan.scope TO anlan_owner;
CREATE DATABASE anlan OWNER anlan_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE anlan FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE anlan TO anlan_app, anlan_public;
