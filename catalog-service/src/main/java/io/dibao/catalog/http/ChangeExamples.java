package io.dibao.catalog.http;

/** Events as the API's description shows them. */
final class ChangeExamples {

  static final String EVENTS =
      """
      event: published
      id: 5f0a2f6f-1041
      retry: 3000
      data: {"type":"published","id":"6f1ed002-ab55-5c00-8000-000000000001","revision":"9f2c…","title":"工信部：《关于促进制造业有序转移的指导意见》政策解读","publishedAt":"2022-01-14T11:00:17Z","publisher":"新浪财经","classifications":["region:northeast","region:northeast:takes-over"],"changedAt":"2022-01-15T08:00:00Z","links":{"self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001","sections":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001/sections","page":"/articles/6f1ed002-ab55-5c00-8000-000000000001"}}

      """;

  private ChangeExamples() {}
}
