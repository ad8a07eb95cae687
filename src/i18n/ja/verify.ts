import type { verify as english } from '../en/verify.ts';
import type { Room } from '../room.ts';

/** 記述を除外した理由。それぞれ一文です。 */
export const verify = {
  'verify.id_unknown': 'このニュースに含まれない記事を引用しています。',
  'verify.quote_missing': '引用箇所がありません。',
  'verify.quote_not_verbatim': '引用した箇所が、示された記事にありません。',
  'verify.quote_not_whole_sentences': '引用した箇所が、記事の完全な文1～3文になっていません。',
  'verify.quotation_altered': '該当箇所にない言葉を、発言として引用しています。',
  'verify.quotation_speaker': '発言を、該当箇所とは別の人のものとしています。',
  'verify.number': '数値が該当箇所と一致しません。',
  'verify.unit': '単位または通貨が該当箇所と一致しません。',
  'verify.date': '日付または時刻が、該当箇所やその公開日と一致しません。',
  'verify.name': '該当箇所にない名前があります。',
  'verify.designator': '該当箇所にない兵器、部隊、または型式の名称があります。',
  'verify.negation': '該当箇所が否定することを肯定しているか、その逆です。',
  'verify.opposite': '該当箇所と反対のことを述べています。',
  'verify.modality': '該当箇所が計画、可能性、主張として伝えることを確定としているか、その逆です。',
  'verify.status': '人や物の立場（元、代行、退役…）が該当箇所と異なります。',
  'verify.role': '誰が誰に何をしたかが、該当箇所と異なります。',
  'verify.over_general': '該当箇所より広く述べています（すべて、常に、だけ…）。',
  'verify.thin_quote': '内容の大半が、引用した箇所にありません。',
  'verify.empty': '空であるか、一文としては長すぎます。',
  'verify.address': 'リンク、メンション、または書式が含まれています。',
  'verify.not_postable': 'リンク、メンション、書式、または隠し文字が含まれています。',
  'verify.off_topic': '引用した箇所が、このニュースとは別の事柄についてのものです。',
  'verify.needs_judge': '該当箇所と言語が異なり、検証モデルが確認していません。',
  'verify.judge': '該当箇所では裏づけられないと、検証モデルが判断しました。',
  'verify.checker_failed': '検証できませんでした。',
} satisfies Room<typeof english>;
