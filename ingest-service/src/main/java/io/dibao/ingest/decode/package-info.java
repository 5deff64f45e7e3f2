/**
 * Stage 1, decode. In: the bytes of a request and their media type. Out: {@link
 * io.dibao.ingest.decode.Post}s, one per article, the same for every format; nothing behind this
 * package knows that Hexo, RSS or multipart exist. Bad input leaves as a {@link
 * io.dibao.ingest.decode.BadArticle}, which names the field and the reason.
 */
package io.dibao.ingest.decode;
