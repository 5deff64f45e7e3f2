package io.dibao.catalog.http;

/** The tables as the API's description shows them. */
final class ExportExamples {

  static final String ARTICLES =
      """
      "id","revision","title","publishedAt","publisher","author","categories","classifications","sections","url","self"
      "6f1ed002-ab55-5c00-8000-000000000001","9f2c…","工信部：《关于促进制造业有序转移的指导意见》政策解读","2022-01-14T11:00:17Z",\
      "新浪财经","新浪财经","金融/新浪财经/新浪财经－国內","region:northeast:takes-over",21,"https://finance.sina.com.cn/…",\
      "/v1/articles/6f1ed002-ab55-5c00-8000-000000000001"
      """;

  static final String TIMELINE =
      """
      "text","from","to","precision","role","sentence","section","articleId","articleTitle",\
      "articlePublishedAt","page"
      "2025年底前",,"2026-01-01","year","deadline","2025年底前，建成5个试点园区。","2.1",\
      "6f1ed002-ab55-5c00-8000-000000000001","工信部：《关于促进制造业有序转移的指导意见》政策解读","2022-01-14T11:00:17Z",\
      "/articles/6f1ed002-ab55-5c00-8000-000000000001#s-2.1"
      """;

  static final String DOCUMENTS =
      """
      "id","name","articles","firstSeen","lastSeen","self"
      "0c4a5f2e-6a52-4f0f-5f4e-5f0a2f6f6d10","关于促进制造业有序转移的指导意见",12,"2022-01-13T02:00:00Z",\
      "2023-05-01T00:00:00Z","/v1/documents/0c4a5f2e-6a52-4f0f-5f4e-5f0a2f6f6d10"
      """;

  static final String AGENCIES =
      """
      "id","name","articles","firstSeen","lastSeen","self"
      "8f14e45f-ceea-467f-a0e6-c2f0d3a2b1c4","工业和信息化部",230,"2021-01-04T02:00:00Z",\
      "2023-05-01T00:00:00Z","/v1/agencies/8f14e45f-ceea-467f-a0e6-c2f0d3a2b1c4"
      """;

  static final String SECTIONS =
      """
      "path","number","heading","level","text","classifications","articleId","articleTitle","articlePublishedAt","page"
      "3.1","（一）","总体要求",2,"引导产业有序转移。","region:northeast:takes-over","6f1ed002-ab55-5c00-8000-000000000001",\
      "工信部：《关于促进制造业有序转移的指导意见》政策解读","2022-01-14T11:00:17Z",\
      "/articles/6f1ed002-ab55-5c00-8000-000000000001#s-3.1"
      """;

  static final String TRANSFERS =
      """
      "part","sentence","codes","articleId","articleTitle","articlePublishedAt","page"
      "who","鼓励支持东中部劳动密集型产业向西部地区转移。","region:east:moves-out factor:labour-intensive region:west:takes-over",\
      "6f1ed002-ab55-5c00-8000-000000000001","工信部：《关于促进制造业有序转移的指导意见》政策解读","2022-01-14T11:00:17Z",\
      "/articles/6f1ed002-ab55-5c00-8000-000000000001#s-1"
      """;

  static final String SCHEMES =
      """
      "scheme","codes","articles","self"
      "industry",34,120,"/v1/taxonomies/industry"
      """;

  static final String TREE =
      """
      "scheme","code","label","parent","articles"
      "industry","C","制造业","",80
      "industry","C39","计算机、通信和其他电子设备制造业","C",12
      """;

  static final String REPRINTS =
      """
      "articleId","articleTitle","articlePublishedAt","publisher","original","similarity","page"
      "6f1ed002-ab55-5c00-8000-000000000002","关于促进制造业有序转移的指导意见解读","2022-01-15T02:00:00Z","人民网",\
      "http://finance.people.com.cn/…",0.953125,"/articles/6f1ed002-ab55-5c00-8000-000000000002"
      """;

  static final String SIMILAR =
      """
      "articleId","articleTitle","articlePublishedAt","publisher","documents","classifications","page"
      "6f1ed002-ab55-5c00-8000-000000000003","辽宁承接产业转移","2023-05-01T00:00:00Z","新浪财经",\
      "《关于促进制造业有序转移的指导意见》","region:northeast:takes-over","/articles/6f1ed002-ab55-5c00-8000-000000000003"
      """;

  static final String OUTLINE =
      """
      "path","number","heading","level","text","page"
      "1.1","（一）","总体要求",2,"引导产业有序转移。","/articles/6f1ed002-ab55-5c00-8000-000000000001#s-1.1"
      """;

  private ExportExamples() {}
}
