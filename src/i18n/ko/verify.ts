import type { verify as english } from '../en/verify.ts';
import type { Room } from '../room.ts';

/** 문장을 제외한 까닭, 하나에 한 문장. */
export const verify = {
  'verify.id_unknown': '이 이슈에 속하지 않은 기사를 인용했습니다.',
  'verify.quote_missing': '인용한 원문 구절이 없습니다.',
  'verify.quote_not_verbatim': '인용한 구절이 해당 기사에 없습니다.',
  'verify.quote_not_whole_sentences': '인용한 구절이 기사의 온전한 문장 한 개에서 세 개가 아닙니다.',
  'verify.quotation_altered': '원문이 인용하지 않은 말을 따옴표로 묶었습니다.',
  'verify.quotation_speaker': '발언을 원문과 다른 사람의 말로 돌렸습니다.',
  'verify.number': '숫자가 원문 구절과 맞지 않습니다.',
  'verify.unit': '단위나 통화가 원문 구절과 맞지 않습니다.',
  'verify.date': '날짜나 시각이 원문 구절 또는 발행일과 맞지 않습니다.',
  'verify.name': '원문 구절에 없는 이름이 있습니다.',
  'verify.designator': '원문 구절에 없는 무기, 부대 또는 기종 명칭이 있습니다.',
  'verify.negation': '원문이 부정한 것을 긍정하거나, 긍정한 것을 부정했습니다.',
  'verify.opposite': '원문과 반대로 말했습니다.',
  'verify.modality': '원문이 계획, 가능성 또는 주장으로 전한 것을 확정으로 썼거나, 그 반대입니다.',
  'verify.status': '사람이나 사물의 지위(전직, 대행, 퇴역 …)가 원문과 다릅니다.',
  'verify.role': '누가 누구에게 무엇을 했는지가 원문과 다릅니다.',
  'verify.over_general': '원문보다 더 넓게 말했습니다(모두, 항상, 오직 …).',
  'verify.thin_quote': '내용 대부분이 인용한 구절에 없습니다.',
  'verify.empty': '비어 있거나 한 문장으로는 너무 깁니다.',
  'verify.address': '링크, 멘션 또는 서식이 들어 있습니다.',
  'verify.not_postable': '링크, 멘션, 서식 또는 숨은 문자가 들어 있습니다.',
  'verify.off_topic': '인용한 구절이 이 이슈가 아닌 다른 일에 관한 것입니다.',
  'verify.needs_judge': '원문과 다른 언어로 쓰였고, 검증 모델이 확인하지 않았습니다.',
  'verify.judge': '검증 모델이 원문 구절로 뒷받침되지 않는다고 판단했습니다.',
  'verify.checker_failed': '검증하지 못했습니다.',
} satisfies Room<typeof english>;
