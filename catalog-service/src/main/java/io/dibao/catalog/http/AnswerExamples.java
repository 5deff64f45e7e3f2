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

  static final String SCHEMES =
      """
      {"items":[{"scheme":"industry","codes":34,"articles":120,"self":"/v1/taxonomies/industry"}]}""";

  static final String TREE =
      """
      {"scheme":"industry","codes":[{"code":"C","label":"制造业","articles":80,
        "children":[{"code":"C39","label":"计算机、通信和其他电子设备制造业","articles":12,"children":[]}]}]}""";

  static final String TRANSFERS =
      """
      {"what":{"codes":[{"scheme":"factor","code":"labour-intensive","label":"劳动密集型产业","articles":3}],
         "sentences":[{"text":"鼓励支持东中部劳动密集型产业向西部地区转移。","offset":137,
           "marks":[{"range":[4,7],"scheme":"region","code":"east","label":"东部地区","role":"moves-out"},
             {"range":[7,14],"scheme":"factor","code":"labour-intensive","label":"劳动密集型产业"},
             {"range":[15,19],"scheme":"region","code":"west","label":"西部地区","role":"takes-over"}],
           "article":{"id":"6f1ed002-ab55-5c00-8000-000000000001","title":"工信部：《关于促进制造业有序转移的指导意见》政策解读",
             "publishedAt":"2022-01-14T11:00:17Z","self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
             "page":"/articles/6f1ed002-ab55-5c00-8000-000000000001#s-1"}}]},
       "who":{"codes":[{"scheme":"region","code":"west","label":"西部地区","role":"takes-over","articles":3}],"sentences":[]},
       "how":{"codes":[{"scheme":"instrument","code":"industry-fund","label":"产业基金","articles":1}],"sentences":[]},
       "total":3}""";

  static final String REPRINTS =
      """
      {"items":[{"article":{"id":"6f1ed002-ab55-5c00-8000-000000000002","title":"关于促进制造业有序转移的指导意见解读",
          "publishedAt":"2022-01-15T02:00:00Z","self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000002",
          "page":"/articles/6f1ed002-ab55-5c00-8000-000000000002"},
        "publisher":"人民网","original":"http://finance.people.com.cn/…","similarity":0.953125}],"total":1}""";

  static final String SIMILAR =
      """
      {"items":[{"article":{"id":"6f1ed002-ab55-5c00-8000-000000000003","title":"辽宁承接产业转移",
          "publishedAt":"2023-05-01T00:00:00Z","self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000003",
          "page":"/articles/6f1ed002-ab55-5c00-8000-000000000003"},
        "publisher":"新浪财经","documents":["关于促进制造业有序转移的指导意见"],
        "classifications":[{"scheme":"region","code":"northeast","label":"东北地区","role":"takes-over"}]}]}""";

  private AnswerExamples() {}
}
