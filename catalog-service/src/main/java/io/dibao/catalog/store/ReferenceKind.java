package io.dibao.catalog.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What articles refer to by name. */
public enum ReferenceKind {
  /** A document; its id is the MD5 of its title as a UUID. */
  DOCUMENT(
      "document",
      "CitationRow",
      "CitationMentionRow",
      "title",
      "documentId",
      "documentIds",
      "aliases"),

  /** An agency; its id is the MD5 of its canonical name as a UUID. */
  AGENCY("agency", "AgencyRow", "AgencyMentionRow", "name", "agencyId", "agencyIds", "forms");

  /** In one word, as the database has it. */
  final String label;

  /** The entity of an article's reference. */
  final String entity;

  /** The entity of its mentions. */
  final String mention;

  final String name;
  final String id;

  /** All ids of an article. */
  final String ids;

  /** The other names that articles give it. */
  final String otherNames;

  ReferenceKind(
      String label,
      String entity,
      String mention,
      String name,
      String id,
      String ids,
      String otherNames) {
    this.label = label;
    this.entity = entity;
    this.mention = mention;
    this.name = name;
    this.id = id;
    this.ids = ids;
    this.otherNames = otherNames;
  }

  /** The id of what has that name, as the database makes it. */
  public static UUID idOf(String name) {
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
      return new UUID(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
