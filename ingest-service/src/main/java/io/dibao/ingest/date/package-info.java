/**
 * Stage 4, dates. In: the clean text, its outline and the publish date. Out: {@link
 * io.dibao.ingest.date.DateMention}s: what was printed, the half-open interval that it means, its
 * role, and the reason for both.
 *
 * <p>The way of an expression: {@code Folding} makes its characters one kind, {@code FormTrie}
 * finds units by the forms of {@code date/grammar.yaml}, {@code PhraseFinder} chains units and
 * takes in the words of {@code phrases.yaml}, {@code Resolver} reads the chain with what {@code
 * Memory} knows of the text before it, {@code RoleCues} asks {@code roles.yaml} what happens then.
 *
 * <p>Conventions: a range ends behind its last unit (1月至3月 ends on 1 April), but on the hour
 * printed (9时至17时). 6月30日前 and 2025年底前 include the day and the end, 2030年前 and 5月1日前 do not. The
 * end of a year (年底) has the year's precision. 起 and 开始 belong to the verb: of 自3月1日起施行 the mention
 * is the day. 今年 counts from the day that the text tells ({@code OwnDay}), else from publication. A
 * part of the day (9月23日晚间) belongs to the mention and leaves the day as its interval. Weeks are
 * those of ISO 8601.
 */
package io.dibao.ingest.date;
