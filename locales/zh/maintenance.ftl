# 维护。

menu-maintenance = 🚧 维护
maintenance-state-prepared = 准备中
maintenance-state-lasts = 🚧 维护中
maintenance-state-over = 已结束
maintenance-standard = 机器人正在维护。
maintenance-open-end = 结束时间另行通知。
maintenance-until = 预计{ $at }结束。
maintenance-begin = 🚧 开始
maintenance-end = ✅ 结束
maintenance-has-begun = 维护已开始
maintenance-has-ended = 维护已结束
maintenance-told-over = ✅ 维护已结束，一切恢复正常，草稿均在。
maintenance-field-until = 预计结束
maintenance-field-words-ru = 俄文说明
maintenance-field-words-zh = 中文说明
maintenance-field-words-en = 英文说明
maintenance-field-reading = 可以浏览
maintenance-field-letters = 继续发送通知
maintenance-field-announced = 通知所有人
maintenance-ask-until = 预计何时结束？仅作公布，须由您结束。
maintenance-ask-words-ru = 用俄文怎么说？不填则用标准说明。
maintenance-ask-words-zh = 用中文怎么说？
maintenance-ask-words-en = 用英文怎么说？
maintenance-ask-ways = 维护期间哪些继续？是否通知所有人开始和结束？
maintenance-card = <b>维护</b>：{ $state }

    用户看到：{ $words }{ $ends }

    { $chosen }

    您和其他管理员照常使用。
maintenance-announced = 🚧 { $words }{ $ends }

    草稿均已保存。
