import type { briefs as english } from '../en/briefs.ts';
import type { Room } from '../room.ts';

/** 이슈가 어떻게 쓰였는지 독자에게 알리는 말. */
export const briefs = {
  'error.prompts':
    '{folder} 폴더의 프롬프트 파일에 오류가 있습니다:\n{problems}\n작성법은 prompts/README.md에 있습니다.',
  'brief.extractive.off': '원문 인용: 언어 모델이 설정되지 않아 기사에 실린 문장을 그대로 보여 드립니다.',
  'brief.extractive.budget':
    '원문 인용: 오늘 쓸 수 있는 언어 모델 사용량을 다 써서 기사에 실린 문장을 그대로 보여 드립니다.',
  'brief.extractive.unavailable':
    '원문 인용: 언어 모델이 제때 응답하지 않아 기사에 실린 문장을 그대로 보여 드립니다.',
  'brief.extractive.unusable':
    '원문 인용: 언어 모델이 쓴 글이 출처 대조를 통과하지 못해 기사에 실린 문장을 그대로 보여 드립니다.',
  'brief.extractive.language':
    '원문 인용: 기사가 다른 언어로 쓰였고 검증된 번역을 할 수 없어 원문 문장을 그대로 보여 드립니다.',
} satisfies Room<typeof english>;
