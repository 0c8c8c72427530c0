-- The unique key of a document begins with the case and the entry: it serves what asks for them.
DROP INDEX document_case;
-- The frozen text is written once in the transaction of the act and seldom read: packing it costs more than it saves there.
ALTER TABLE document ALTER xhtml SET STORAGE EXTERNAL;
