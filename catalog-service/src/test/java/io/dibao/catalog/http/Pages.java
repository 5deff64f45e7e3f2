package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a list from page to page by its header Link, as callers do. */
final class Pages {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private Pages() {}

  /** The values at a JSON path of all pages. */
  static List<String> walk(Response first, String path, Runnable betweenPages) {
    List<String> values = new ArrayList<>();
    Response page = first;
    while (true) {
      page.then().statusCode(200);
      values.addAll(page.jsonPath().getList(path));
      Optional<URI> next = next(page);
      if (next.isEmpty()) {
        return values;
      }
      betweenPages.run();
      page = given().urlEncodingEnabled(false).get(next.get());
    }
  }

  static Optional<URI> next(Response page) {
    Matcher next = NEXT.matcher(page.header("Link"));
    return next.find()
        ? Optional.of(URI.create(RestAssured.baseURI + ":" + RestAssured.port + next.group(1)))
        : Optional.empty();
  }
}
