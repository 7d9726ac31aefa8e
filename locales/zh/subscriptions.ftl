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
topics-sides = 🌐 举办地：{ $number }
topics-by-side = <b>订阅</b>

    您想第一时间了解在哪些国家举办的活动？
topics-fewer = <b>减少此类内容：{ $title }</b>

    以下主题已停止通知。如需保留，请点按。
topics-more = <b>增加此类内容：{ $title }</b>

    以下主题均会通知您。不需要的可关闭。
topic-of-side-BY = { side-BY }
topic-of-side-CN = { side-CN }
topic-of-side-IN = { side-IN }
topic-of-side-IR = { side-IR }
topic-of-side-KG = { side-KG }
topic-of-side-KZ = { side-KZ }
topic-of-side-PK = { side-PK }
topic-of-side-RU = { side-RU }
topic-of-side-TJ = { side-TJ }
topic-of-side-UZ = { side-UZ }
