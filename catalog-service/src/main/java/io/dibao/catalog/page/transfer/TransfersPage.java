package io.dibao.catalog.page.transfer;

import io.dibao.catalog.http.ArticleFilterParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.http.TransferParameters;
import io.dibao.catalog.http.TransfersResource;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.store.TransferPart;
import io.dibao.catalog.store.TransferQuery;
import io.dibao.catalog.store.Transfers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 转什么、谁承接、如何承接. */
@Path("/transfers")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TransfersPage {

  private static final int LIMIT = 10;

  /** What the page and the API understand alike. */
  private static final Set<String> ASKED =
      Set.of(
          "industry",
          "region",
          "role",
          "instrument",
          "classification",
          "agency",
          "document",
          "category",
          "publisher",
          "publishedFrom",
          "publishedTo");

  private final Transfers transfers;

  TransfersPage(Transfers transfers) {
    this.transfers = transfers;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance transfers(Visit visit, Answer answer);
  }

  @GET
  @Operation(hidden = true)
  public Response page(
      @BeanParam TransferParameters own,
      @BeanParam ArticleFilterParameters articles,
      HttpHeaders headers,
      UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Address here = Address.of(uri).withoutBlanks();
    own.limit = String.valueOf(LIMIT);
    Cursor cursor = Cursor.of(here.parameters());
    TransferQuery query = TransfersResource.query(own, articles, cursor);
    return PageResponse.ok(
        Templates.transfers(visit, answer(query, here, cursor, visit.language().locale())), visit);
  }

  private Answer answer(TransferQuery query, Address here, Cursor cursor, Locale locale) {
    List<Transfers.Found> found = transfers.find(query.withLimit(LIMIT + 1));
    List<Transfers.Found> page = found.subList(0, Math.min(LIMIT, found.size()));
    Optional<String> next =
        found.size() > LIMIT
            ? Optional.of(here.at(cursor.write(page.get(LIMIT - 1).place())).toString())
            : Optional.empty();
    List<Answer.Part> parts = new ArrayList<>();
    for (TransferPart part : TransferPart.values()) {
      parts.add(Answer.part(part, transfers.codes(query, part), page, here, locale));
    }
    return new Answer(
        String.format(locale, "%,d", transfers.count(query)),
        parts,
        parts.stream().flatMap(part -> part.codes().stream()).filter(Answer.Code::chosen).toList(),
        Address.of("/transfers").toString(),
        query.after().map(place -> here.without("cursor").toString()),
        next,
        here.to("/v1/transfers", ASKED));
  }
}
