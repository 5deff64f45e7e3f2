package io.dibao.catalog.http;

/**
 * Answers about documents, codes and articles beside each other, as the API's description shows.
 */
final class AnswerExamples {

  static final String GRAPH =
      """
      {"root":"e2b4a5fd-6a52-4f0f-5f4e-5f0a2f6f6d10","depth":1,
       "nodes":[{"id":"e2b4a5fd-6a52-4f0f-5f4e-5f0a2f6f6d10","kind":"document","name":"关于促进制造业有序转移的指导意见",
           "articles":12,"distance":0,"self":"/v1/documents/e2b4a5fd-6a52-4f0f-5f4e-5f0a2f6f6d10"},
         {"id":"6f1ed002-ab55-5c00-8000-000000000001","kind":"article","name":"工信部：《关于促进制造业有序转移的指导意见》政策解读",
           "articles":1,"distance":1,"publishedAt":"2022-01-14T11:00:17Z",
           "self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001"}],
       "edges":[{"from":"6f1ed002-ab55-5c00-8000-000000000001","to":"e2b4a5fd-6a52-4f0f-5f4e-5f0a2f6f6d10",
         "type":"interprets","directed":true,"articles":1,
         "evidence":[{"article":{"id":"6f1ed002-ab55-5c00-8000-000000000001",
           "title":"工信部：《关于促进制造业有序转移的指导意见》政策解读","publishedAt":"2022-01-14T11:00:17Z",
           "self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
           "page":"/articles/6f1ed002-ab55-5c00-8000-000000000001"}}]}],
       "complete":true}""";

  private AnswerExamples() {}
}
