# 订阅。

topics = <b>订阅</b>

    您希望第一时间收到哪些公告？可选活动类型和领域。
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
topic-of-exhibition = 展览
topic-of-forum = 论坛
topic-of-grant = 资助竞赛
topic-of-pitch = 项目路演
topic-of-training = 培训
topic-of-landing = 软着陆计划
topic-of-research = 联合研究征集
topic-of-sector-it = 信息技术与通信
topic-of-sector-ai = 人工智能
topic-of-sector-agro = 农业
topic-of-sector-energy = 能源与生态
topic-of-sector-health = 医疗与生物技术
topic-of-sector-industry = 工业与材料
topic-of-sector-transport = 交通与物流
topic-of-sector-finance = 金融
topic-of-sector-education = 教育
topic-of-sector-space = 航天
topic-of-sector-other = 其他
