"""Korean: the National Assembly, records of talks."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="ko",
    titles=phrases("씨; 님; 동지; 박사; 교수; 선생"),
    offices=phrases(
        "의장; 부의장; 위원장; 위원; 의원; 장관; 국무총리; 총리; 대통령; 대사; 통역; 기자; 사회자",
        "면담자; 구술자; 판사; 증인; 변호사; 검사; 차관; 국무위원; 정부위원",
    ),
    voices=phrases("일동; 모두; 전체; 군중; 소리; 남자; 여자; 합창"),
    questions=phrases("문; 질문"),
    answers=phrases("답; 대답"),
    no_speakers=phrases(
        "일시; 날짜; 시간; 장소; 주제; 제목; 안건; 참석자; 참석; 불참; 참가자; 기록; 기록자; 출처; 첨부",
        "주; 비고; 저자; 언어; 소장; 번호; 성명; 이름; 나이; 직업; 주소; 전화; 사본; 수신; 발신; 예",
        "예를 들어; 즉; 합계; 가격; 첫째; 둘째; 셋째; 의사일정; 결정; 결론; 인물; 등장인물; 무대; 요약",
    ),
    divisions=phrases("제1막; 제2막; 제3막; 서막; 종막"),
    scenes=phrases("제1장; 제2장; 제3장"),
    trailers=phrases("끝; 막"),
    cast=phrases("등장인물; 나오는 사람들"),
    present=phrases("참석자; 참가자; 통역"),
    vocal=phrases("웃음; 웃는다; 웃으며; 장내; 소란; 외침; 운다; 한숨; 노래; 속삭인다"),
    kinesic=phrases("박수; 일어선다; 기립; 앉는다; 끄덕인다; 가리킨다"),
    incident=phrases("침묵; 사이; 음악; 전화; 휴식; 막; 퇴장; 등장; 들리지 않음"),
    closings=phrases("막; 끝; 산회; 폐회"),
)
