import type { errors as english } from '../en/errors.ts';
import type { Room } from '../room.ts';

/** 예상된 실패를 알리는 말: 무슨 일이 있었고 어떻게 하면 되는지. */
export const errors = {
  'error.unexpected':
    '저희 쪽에 문제가 생겼습니다. 다시 시도해 보시고, 계속 그러면 봇 운영자에게 알려 주세요.',
  'error.config': '설정에 오류가 있습니다:\n{problems}\n각 설정의 뜻은 .env.example에 있습니다.',
  'error.token_missing':
    '봇을 시작하려면 DISCORD_TOKEN을 (.env 또는 환경 변수에) 설정하세요. 5분 안에 토큰을 받는 방법은 README.md에 있으며, "npm run demo"로 계정 없이도 봇이 하는 일을 볼 수 있습니다.',
  'error.discord_login':
    'Discord가 봇의 접속을 거부했습니다: {reason} 개발자 포털의 애플리케이션 Bot 페이지에서 DISCORD_TOKEN을 확인하고 DISCORD_API_URL도 확인한 다음 다시 시작하세요.',
  'error.usage': '{usage}',
  'error.article_unreadable': '{url} 페이지를 읽지 못했습니다: {reason}',
  'error.page_none': '피드에 페이지 주소가 없고 피드 자체의 글만 있습니다.',
  'error.page_robots': '사이트의 robots.txt가 봇이 그 페이지를 읽는 것을 금지하므로 읽지 않습니다.',
  'error.page_robots_unknown': '지금 사이트의 robots.txt를 받을 수 없습니다. 나중에 다시 시도하세요.',
  'error.page_no_text': '그 페이지에서 기사 본문을 찾지 못했습니다. 기사 한 건의 페이지인지 확인하세요.',
  'error.page_too_large': '페이지가 너무 커서 읽을 수 없습니다.',
  'error.page_too_many_elements': '페이지에 요소가 너무 많아 안전하게 읽을 수 없습니다.',
  'error.page_too_deep': '페이지가 너무 깊게 중첩되어 안전하게 읽을 수 없습니다.',
  'error.page_unclosed_links': '페이지 형식이 심하게 깨져 안전하게 읽을 수 없습니다.',
  'error.page_timeout': '페이지를 읽는 데 너무 오래 걸려 중단했습니다.',
  'error.page_crashed': '페이지를 읽지 못했습니다. 나중에 다시 시도하세요.',
  'error.page_closed': '봇이 종료되는 중입니다. 봇이 다시 실행되면 시도하세요.',
  'error.article_empty': '페이지를 받았지만 기사 본문을 찾지 못했습니다.',
  'error.database_url':
    'DATABASE_URL은 파일(file:data/sitrep.db) 또는 PostgreSQL 주소(postgres://user:password@host/name)여야 합니다. {url}은(는) 쓸 수 없습니다.',
  'error.store_unusable':
    '{url} 저장소를 열 수 없습니다: {reason}. 폴더가 있고 쓸 수 있는지, 또는 데이터베이스 서버가 실행 중인지 확인하세요.',
} satisfies Room<typeof english>;
