# 管理员处的成员方。

menu-side-drafts = 🌐 成员方
side-draft-line = { $side }
side-draft-new = ➕ 添加成员方
side-draft-put = ✅ 生效
side-draft-done = 已生效
side-draft-field-code = 代码
side-draft-field-name-ru = 俄文名称
side-draft-field-name-zh = 中文名称
side-draft-field-name-en = 英文名称
side-draft-field-zone = 首都时区
side-draft-field-weekend = 休息日
side-draft-ask-code = 国家代码：ISO 3166-1 的两个拉丁字母，如 KZ。
side-draft-ask-name-ru = 俄文全称？
side-draft-ask-name-zh = 中文全称？
side-draft-ask-name-en = 英文全称？
side-draft-ask-zone = 首都时区，如 Asia/Ulaanbaatar。
side-draft-ask-weekend = 每周哪几天休息？
side-draft-added = 🌐 本库新增成员方：<b>{ $name }</b>。
side-draft-list = <b>成员方</b>：{ $number }

    点按可修改名称、时区或休息日。
side-draft-card =
    { $state ->
        [new] <b>新成员方</b>
        [change] <b>修改成员方：{ $side }</b>
       *[done] <b>成员方已生效</b>
    }

    { $chosen }
