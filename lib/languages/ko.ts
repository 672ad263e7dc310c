import type { Language } from '../language';

/** site-facts 3, 2026-11. "고급 환불 완료" and "요청 완료" were seen too, but not what they end: left out. */
export const ko: Language = {
  code: 'ko',
  orderStatus: { finished: ['취소', '환불 완료'] },
  caseOpen: ['AliExpress의 피드백을 기다리는 중입니다.'],
  caseFinished: ['환불 완료'],
};
