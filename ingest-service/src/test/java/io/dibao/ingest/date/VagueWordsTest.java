package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no interval, and what is no time at all. */
class VagueWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          近年来，我国产业转移 | 近年来 -..- vague
          当前，优化产业布局 | 当前 -..- vague
          近日，省政府印发 | 近日 -..- vague
          日前，记者获悉 | 日前 -..- vague
          目前已开工 | 目前 -..- vague
          近期 | 近期 -..- vague
          今后一个时期 | 今后一个时期 -..- vague
          两会期间 | 两会期间 -..- vague
          近一两年 | 近一两年 -..- vague
          每年3月15日 | 每年3月15日 -..- vague
          截至目前，立案736件 | 截至目前 -..- vague
          早在几年前 | 几年前 -..- vague
          增速目标高于当年GDP增长目标 | 当年 -..- vague
          党的十八大以来 | 党的十八大以来 -..- vague
          数月后 | 数月后 -..- vague
          40多年来 | 40多年来 -..- vague
          前几天 | 前几天 -..- vague
          每周一至周五 | 每周一至周五 -..- vague
          2019年2月29日 | 2019年2月29日 -..- vague
          """)
  void reportsVagueWordsWithoutAnInterval(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拨打110报警",
        "24小时营业",
        "985、211高校",
        "12306平台",
        "价格3.5元",
        "升级到V2.1.3版本",
        "比例24/7",
        "约占1/3的企业",
        "2022年款车型",
        "192.168.1.1",
        "电话010-12345678",
        "国发〔2021〕1号",
        "一日千里",
        "月季盛开",
        "日本市场",
        "十分重要",
        "快一点",
        "今日头条报道",
        "《明日之后》",
        "体现在三方面",
        "5日均线",
        "三年行动计划",
        "五年期存款",
        "历时20年",
        "孩子十四五岁",
        "十月革命",
        "地铁2号线",
        "一号文件",
        "几千年的历史",
        "80后创业者",
        "第100天",
        "八五折",
        "两月领百张罚单",
        "长征三号火箭",
        "第九月昼",
        "商务部公告2021年第12号",
        "《21世纪经济报道》",
        "随后两天",
        "接近年多时间",
        "自发布之日起30日后施行",
        "昨天津港",
        "一日三餐",
        "如一日",
        "10-12月龄",
        "原则上5年内不得上市交易",
        "员工持股计划届满前6个月公告",
        "被害人短短一月被骗近24万元",
        "于判决生效后十日内履行",
        "进行价格比较前七日内的最低成交价格",
        "前七日内没有交易的",
        "一年一度的“两会”开幕",
        "线上年货节",
        "过去年均增长",
        "18岁以上年龄的人群",
        "旗下周边产品",
        "上市4年6个月后归属",
        "草案公布前20个交易日",
        "（2021）京01民初12号",
        "价格在1950-2050元之间",
        "必须在 3 年内由企业补齐",
        "实现现阶段性反超"
      })
  void findsNoTimeIn(String sentence) {
    assertThat(Reading.of(sentence, "2022-01-14")).isEmpty();
  }
}
