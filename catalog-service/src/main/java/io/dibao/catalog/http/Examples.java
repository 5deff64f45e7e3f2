package io.dibao.catalog.http;

/** Answers as the API's description shows them. */
final class Examples {

  static final String LIST =
      """
      {"items":[{"id":"6f1ed002-ab55-5c00-8000-000000000001","revision":"9f2c…",
        "title":"工信部：《关于促进制造业有序转移的指导意见》政策解读","author":"新浪财经","publishedAt":"2022-01-14T11:00:17Z",
        "source":{"publisher":"新浪财经","feed":"新浪财经－国內","url":"https://finance.sina.com.cn/…",
          "categories":["金融","新浪财经","新浪财经－国內"]},
        "sections":21,
        "classifications":[{"scheme":"region","code":"northeast","label":"东北地区","role":"takes-over"}],
        "snippets":[{"field":"text","text":"支持东北地区承接产业转移。","offset":1201,"ranges":[[8,12]],
          "html":"支持东北地区承接<mark>产业转移</mark>。"}],
        "reprints":2,
        "links":{"self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
          "sections":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001/sections",
          "original":"https://finance.sina.com.cn/…"}}],
       "total":{"value":1,"exact":true},
       "facets":{"region":[{"value":"northeast","label":"东北地区","count":1,
         "children":[{"value":"220000","label":"吉林省","count":1}]}]}}""";

  static final String SECTION_LIST =
      """
      {"items":[{"path":"3.1","number":"（一）","heading":"推动产业有序转移","level":2,
        "article":{"id":"6f1ed002-ab55-5c00-8000-000000000001","title":"工信部：《关于促进制造业有序转移的指导意见》政策解读",
          "publishedAt":"2022-01-14T11:00:17Z","self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
          "page":"/articles/6f1ed002-ab55-5c00-8000-000000000001#s-3.1"},
        "classifications":[{"scheme":"region","code":"northeast","label":"东北地区","role":"takes-over"}],
        "snippets":[{"field":"text","text":"支持东北地区承接产业转移。","offset":1201,"ranges":[[8,12]],
          "html":"支持东北地区承接<mark>产业转移</mark>。"}],
        "self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001/sections/3.1"}],
       "total":{"value":1,"exact":true}}""";

  static final String SUGGESTIONS =
      """
      {"items":[
        {"kind":"agency","text":"工业和信息化部","form":"工信部","count":230,
          "filter":{"parameter":"agency","value":"工业和信息化部"},
          "href":"/v1/articles?agency=%E5%B7%A5%E4%B8%9A%E5%92%8C%E4%BF%A1%E6%81%AF%E5%8C%96%E9%83%A8"},
        {"kind":"industry","text":"制造业","count":812,
          "filter":{"parameter":"classification","value":"industry:C"},
          "href":"/v1/articles?classification=industry%3AC"},
        {"kind":"title","text":"工信部：《关于促进制造业有序转移的指导意见》政策解读",
          "href":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001"}]}""";

  static final String ARTICLE =
      """
      {"id":"6f1ed002-ab55-5c00-8000-000000000001","revision":"9f2c…",
       "title":"工信部：《关于促进制造业有序转移的指导意见》政策解读","editor":"李墨轩","language":"zh-Hans",
       "publishedAt":"2022-01-14T11:00:17Z",
       "source":{"publisher":"新浪财经","feed":"新浪财经－国內","categories":["金融","新浪财经","新浪财经－国內"]},
       "text":"…",
       "sections":[{"path":"1","number":"一、","level":1,"heading":"文件出台的背景是什么？","range":[0,412],"points":[],"sections":[]}],
       "dates":[{"text":"2020年11月","range":[58,66],"from":"2020-11-01","to":"2020-12-01","precision":"month","role":"mentioned","section":"1"}],
       "documents":[],"agencies":[],"classifications":[],"images":[]}""";

  static final String SECTIONS =
      """
      {"id":"6f1ed002-ab55-5c00-8000-000000000001","revision":"9f2c…",
       "title":"工信部：《关于促进制造业有序转移的指导意见》政策解读","lead":"近日，十部门联合印发……",
       "sections":[{"path":"1","number":"一、","level":1,"heading":"文件出台的背景是什么？","range":[0,412],
         "text":"制造业是立国之本、强国之基……","points":[],"sections":[]}]}""";

  static final String TIMELINE =
      """
      {"items":[{"text":"2025年底前","range":[812,819],"to":"2026-01-01","precision":"year","role":"deadline",
        "section":{"path":"2.1","number":"（一）","heading":"推动产业转移"},
        "sentence":{"text":"2025年底前，建成5个试点园区。","offset":812,"mark":[0,7]},
        "article":{"id":"6f1ed002-ab55-5c00-8000-000000000001","title":"工信部：《关于促进制造业有序转移的指导意见》政策解读",
          "publishedAt":"2022-01-14T11:00:17Z","self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
          "page":"/articles/6f1ed002-ab55-5c00-8000-000000000001#s-2.1"}}],
       "total":1,"facets":{"industry":[{"value":"C","label":"制造业","count":1}]}}""";

  static final String DOCUMENTS =
      """
      {"items":[{"id":"0c4a5f2e-6a52-4f0f-5f4e-5f0a2f6f6d10","name":"关于促进制造业有序转移的指导意见","articles":12,
        "firstSeen":"2022-01-13T02:00:00Z","lastSeen":"2023-05-01T00:00:00Z",
        "self":"/v1/documents/0c4a5f2e-6a52-4f0f-5f4e-5f0a2f6f6d10"}],"total":1}""";

  static final String DOCUMENT =
      """
      {"id":"0c4a5f2e-6a52-4f0f-5f4e-5f0a2f6f6d10","title":"关于促进制造业有序转移的指导意见","articles":12,
       "firstSeen":"2022-01-13T02:00:00Z","lastSeen":"2023-05-01T00:00:00Z",
       "kinds":[{"value":"意见","label":"意见","count":12}],
       "numbers":[{"value":"工信部联政法〔2021〕215号","label":"工信部联政法〔2021〕215号","count":2}],
       "aliases":[{"value":"指导意见","label":"指导意见","count":7}],
       "issuers":[{"value":"工业和信息化部","label":"工业和信息化部","count":9}],
       "citing":[{"article":{"id":"6f1ed002-ab55-5c00-8000-000000000001","title":"工信部：《关于促进制造业有序转移的指导意见》政策解读",
           "publishedAt":"2022-01-14T11:00:17Z","self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
           "page":"/articles/6f1ed002-ab55-5c00-8000-000000000001"},
         "quote":{"text":"近日，十部门联合印发《关于促进制造业有序转移的指导意见》。","offset":0,"mark":[10,28]}}],
       "done":[{"type":"interprets","articles":1,"statements":[{"article":{"id":"6f1ed002-ab55-5c00-8000-000000000001",
           "title":"工信部：《关于促进制造业有序转移的指导意见》政策解读","publishedAt":"2022-01-14T11:00:17Z",
           "self":"/v1/articles/6f1ed002-ab55-5c00-8000-000000000001",
           "page":"/articles/6f1ed002-ab55-5c00-8000-000000000001"}}]}],
       "doing":[],"related":[],"agencies":[],
       "graph":"/v1/documents/0c4a5f2e-6a52-4f0f-5f4e-5f0a2f6f6d10/graph"}""";

  static final String AGENCIES =
      """
      {"items":[{"id":"8f14e45f-ceea-467f-a0e6-c2f0d3a2b1c4","name":"工业和信息化部","articles":230,
        "firstSeen":"2021-01-04T02:00:00Z","lastSeen":"2023-05-01T00:00:00Z",
        "self":"/v1/agencies/8f14e45f-ceea-467f-a0e6-c2f0d3a2b1c4"}],"total":1}""";

  static final String AGENCY =
      """
      {"id":"8f14e45f-ceea-467f-a0e6-c2f0d3a2b1c4","name":"工业和信息化部","articles":230,
       "forms":[{"value":"工信部","label":"工信部","count":201}],
       "roles":[{"value":"mentioned","label":"mentioned","count":198}],
       "naming":[],"issued":[],"related":[],"documents":[]}""";

  static final String BAD_REQUEST =
      """
      {"type":"about:blank","title":"Bad Request","status":400,
       "detail":"The request has parameters that cannot be understood.",
       "errors":[{"field":"limit","reason":"is not a number from 1 to 100"}]}""";

  static final String NOT_FOUND =
      """
      {"type":"about:blank","title":"Not Found","status":404,"detail":"There is no article of that id."}""";

  static final String UNAVAILABLE =
      """
      {"type":"about:blank","title":"Service Unavailable","status":503,
       "detail":"The search index is not available now."}""";

  private Examples() {}
}
