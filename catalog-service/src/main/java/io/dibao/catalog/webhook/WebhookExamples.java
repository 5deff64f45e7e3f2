package io.dibao.catalog.webhook;

/** Requests and answers as the API's description shows them. */
final class WebhookExamples {

  static final String NEW_SUBSCRIPTION =
      """
      {"name":"东北的产业转移","query":"q=产业转移&classification=region:northeast",
       "url":"https://example.org/hooks/dibao"}""";

  static final String CREATED =
      """
      {"id":"0f8d7c1e-52f4-4d0e-9d6a-6a1f4f3f2b11","name":"东北的产业转移",
       "query":"q=产业转移&classification=region:northeast","url":"https://example.org/hooks/dibao",
       "secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=","createdAt":"2022-01-15T08:00:00Z",
       "links":{"self":"/v1/subscriptions/0f8d7c1e-52f4-4d0e-9d6a-6a1f4f3f2b11",
         "deliveries":"/v1/subscriptions/0f8d7c1e-52f4-4d0e-9d6a-6a1f4f3f2b11/deliveries",
         "articles":"/v1/articles?q=产业转移&classification=region:northeast"}}""";

  static final String DELIVERIES =
      """
      {"items":[{"id":"b6e0a2f4-0c1d-4f8e-8f5b-0d9a1c2e3f40","type":"article.published",
        "articleId":"6f1ed002-ab55-5c00-8000-000000000001","revision":"9f2c…","state":"pending","attempts":2,
        "createdAt":"2022-01-15T08:00:01Z","nextAttemptAt":"2022-01-15T08:00:17Z","status":503,
        "failure":"answered 503"}]}""";

  private WebhookExamples() {}
}
