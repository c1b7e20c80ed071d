"""Japanese: the Diet, interviews, plays."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="ja",
    titles=phrases("氏; 君; さん; 先生; 様; 博士; 教授"),
    offices=phrases(
        "議長; 副議長; 委員長; 総理; 総理大臣; 内閣総理大臣; 大臣; 国務大臣; 外務大臣; 政府委員",
        "政府参考人; 参考人; 事務局長; 記者; 司会; 聞き手; 話し手; インタビュアー; 大使; 通訳; 裁判官",
        "証人; 弁護人; 検察官; 主査; 理事; 発議者; 問; 答",
    ),
    voices=phrases("一同; 全員; 皆; 声; 男; 女; 群衆; 甲; 乙; 丙; 客; 拍手"),
    questions=phrases("問"),
    answers=phrases("答"),
    no_speakers=phrases(
        "日時; 日付; 時間; 場所; 主題; 件名; 議題; 出席者; 出席; 欠席者; 参加者; 記録; 記録者; 出典",
        "資料; 付記; 注; 備考; 表題; 題名; 著者; 言語; 所蔵; 番号; 氏名; 年齢; 職業; 住所; 電話; 写し",
        "宛先; 例えば; すなわち; 合計; 価格; 第一; 第二; 第三; 議事日程; 決定; 結論; 人物; 登場人物",
        "舞台; 要旨",
    ),
    divisions=phrases("第一幕; 第二幕; 第三幕; 第四幕; 序幕; 終幕"),
    scenes=phrases("第一場; 第二場; 第三場; 第四場; 第五場"),
    trailers=phrases("終; 完; 幕"),
    cast=phrases("登場人物; 人物"),
    present=phrases("出席者; 参加者; 通訳; 聞き手"),
    vocal=phrases("笑い; 笑; 笑う; 発言する者; 叫ぶ; 泣く; 呼ぶ者; 「; 独り言; 歌う"),
    kinesic=phrases("拍手; 起立; 賛成者起立; 総員起立; 立つ; 座る; 頷く; 指す"),
    incident=phrases("間; 沈黙; 音楽; 電話; 休憩; 暫時休憩; 幕; 退場; 登場; 聞き取れず; 速記中止"),
    closings=phrases("幕; 午後; 散会; 閉会; 終わり; 以上"),
)
