"""Chinese: records of talks, interviews, plays."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="zh",
    titles=phrases("先生; 女士; 小姐; 同志; 主席; 总理; 教授; 博士"),
    offices=phrases(
        "主席; 总理; 部长; 大使; 委员长; 委员; 书记; 秘书; 翻译; 记者; 主持人; 采访者; 受访者; 法官",
        "证人; 律师; 将军; 议长; 代表; 总统; 外长; 问; 答",
    ),
    voices=phrases("众; 众人; 全体; 合; 甲; 乙; 丙; 丁; 男; 女; 声音; 群众; 听众; 某人"),
    questions=phrases("问"),
    answers=phrases("答"),
    no_speakers=phrases(
        "时间; 地点; 日期; 主题; 事由; 参加者; 出席; 出席者; 参加人; 在座; 缺席; 记录; 记录人; 记录者",
        "来源; 附件; 附; 注; 备注; 标题; 题目; 作者; 语言; 档案; 编号; 姓名; 年龄; 职业; 地址; 电话",
        "抄送; 主送; 例如; 即; 合计; 价格; 第一; 第二; 第三; 议程; 决定; 决议; 结论; 人物; 场景; 布景",
        "密级; 来文; 致; 摘要; 關鍵詞; 关键词; 時間; 地點; 主題; 出席人; 記錄; 附註; 註",
    ),
    divisions=phrases("第一幕; 第二幕; 第三幕; 第四幕; 第五幕; 序幕; 尾声"),
    scenes=phrases("第一场; 第二场; 第三场; 第四场; 第五场; 第一場; 第二場; 第三場"),
    trailers=phrases("剧终; 劇終; 幕落"),
    cast=phrases("人物; 登场人物; 人物表"),
    present=phrases("参加者; 出席; 出席者; 在座; 翻译; 参加人; 出席人"),
    vocal=phrases("笑; 笑声; 大笑; 众笑; 喊; 叫; 哭; 叹气; 低声; 齐声; 咳嗽; 插话; 喧哗"),
    kinesic=phrases(
        "鼓掌; 掌声; 热烈鼓掌; 长时间鼓掌; 起立; 全体起立; 坐下; 点头; 摇头; 指; 握手; 站起来",
    ),
    incident=phrases("停顿; 沉默; 音乐; 电话; 休会; 幕落; 幕启; 上; 下; 听不清; 铃声"),
    closings=phrases("幕落; 完; 会议结束; 谈话结束; 散会; 剧终"),
)
