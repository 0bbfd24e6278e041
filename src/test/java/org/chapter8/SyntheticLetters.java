package org.chapter8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Small letters with a concept note, any number of them, for measures of size. The letter of a
 * number is the same on every run; no two have the same bytes, meeting or citations.
 */
public final class SyntheticLetters {
  private static final List<String> STATES =
      List.of("加纳", "肯尼亚", "智利", "挪威", "秘鲁", "约旦", "泰国", "卢旺达", "巴拿马", "新西兰");
  private static final List<String> BODIES =
      List.of("非洲联盟", "欧洲联盟", "东南亚国家联盟", "美洲国家组织", "阿拉伯国家联盟");
  private static final List<String> SUBJECTS =
      List.of("海图的交换", "灯塔的维护", "渔港的安全", "山口的救援", "渡口的管理", "气象站的重建");
  private static final List<String> TASKS =
      List.of("交流航道资料", "培训领航员", "设立联合信号站", "每年通报浮标的位置", "开放避风港", "检修旧码头");
  private static final int FIRST_MEETING = 10_000;
  private static final int FIRST_YEAR = 1950;
  private static final int YEARS = 70;
  private static final int MONTHS = 12;
  private static final int DAYS = 28;

  private final Random random;
  private final int number;

  private SyntheticLetters(int number) {
    this.random = new Random(number);
    this.number = number;
  }

  /** The letter of a number from 0, between one and two kilobytes of UTF-8. */
  public static String letter(int number) {
    return new SyntheticLetters(number).letter();
  }

  /** Writes the first {@code count} letters to a folder, which is made. */
  public static void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < count; number++) {
      String name = String.format(Locale.ROOT, "letter-%06d.txt", number);
      Files.writeString(folder.resolve(name), letter(number));
    }
  }

  /** Writes letters to the folder named first, as many as the second argument says. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private String letter() {
    String state = any(STATES);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    String month = year + "年" + (1 + random.nextInt(MONTHS)) + "月";
    int day = 1 + random.nextInt(DAYS - 1);
    int meeting = FIRST_MEETING + number;
    String title = month + day + "日" + state + "常驻联合国代表给秘书长的信";
    return String.join(
        "\n\n",
        "  " + title,
        "  "
            + state
            + "将于"
            + month
            + (day + 1)
            + "日在安全理事会第"
            + meeting
            + "次会议上，在题为“"
            + any(SUBJECTS)
            + "”的项目下组织一次公开辩论。随函附上概念说明。",
        "  常驻代表",
        "  " + title + "的附件",
        "  概念说明",
        paragraph(1) + "见S/" + year + "/" + (1 + number % 999) + "号文件。",
        paragraph(2),
        paragraph(3),
        "4. 安理会成员似可审议以下各点：",
        "  (a) 如何" + any(TASKS) + "；",
        "  (b) 如何" + any(TASKS) + "。",
        "");
  }

  /** What a body does, what is asked of it, and a count that tells this letter from others. */
  private String paragraph(int at) {
    String body = any(BODIES);
    return at
        + ". "
        + body
        + "负责"
        + any(SUBJECTS)
        + "，现有"
        + random.nextInt(FIRST_MEETING)
        + "名工作人员。"
        + any(STATES)
        + "建议"
        + body
        + any(TASKS)
        + "。会员国应当支持"
        + any(SUBJECTS)
        + "。";
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
