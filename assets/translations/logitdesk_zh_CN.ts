<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Draw a digit and see its logits, its softmax and its log-odds.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>画一个数字，查看它的 logit、softmax 和对数几率。</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}; “logitdesk doctor” names the other versions.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Python {python}，Qt {qt}；其他版本信息请运行“logitdesk doctor”。</translation>
    </message>
    <message>
        <source>LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU Lesser General Public License, version 3; you may replace their libraries by your own.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>LogitDesk 是采用 MIT 许可证的自由软件。Qt 和 PySide6 依据 GNU 宽通用公共许可证第 3 版使用；可以用自己的库替换它们的库。</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Retrain…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>重新训练(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Manage networks…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>管理网络(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>关于 LogitDesk(&amp;A)</translation>
    </message>
    <message>
        <source>LogitDesk &amp;help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>LogitDesk 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>界面导览(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>打开示例(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>浅色高对比度(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>深色高对比度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>绘图另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export scores as CSV…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>将得分导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>C&amp;lear page</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>清空画板(&amp;L)</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Dr&amp;aw it again as it was drawn</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>按原过程重画一遍(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy scores as text</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>将得分复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>笔(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>笔细一些(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hicker pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>笔粗一些(&amp;H)</translation>
    </message>
    <message>
        <source>Copy P&amp;ython that reads this drawing</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>复制识别此绘图的 Python 代码(&amp;Y)</translation>
    </message>
    <message>
        <source>With &amp;LiteRT</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>使用 LiteRT(&amp;L)</translation>
    </message>
    <message>
        <source>With &amp;Keras</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>使用 Keras(&amp;K)</translation>
    </message>
    <message>
        <source>Pictures and nu&amp;mbers</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>图片与数值(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fitted temperature</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>拟合温度(&amp;F)</translation>
    </message>
    <message>
        <source>Temperature of &amp;1</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>温度设为 &amp;1</translation>
    </message>
    <message>
        <source>Lar&amp;ger type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>Smaller t&amp;ype</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>缩小文字(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>全屏(&amp;N)</translation>
    </message>
    <message>
        <source>Present to a &amp;class</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>课堂演示(&amp;C)</translation>
    </message>
    <message>
        <source>Laser p&amp;ointer</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>激光笔(&amp;O)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>关于 LogitDesk</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Should LogitDesk break down, the page would be lost.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>如果 LogitDesk 崩溃，画板上的内容会丢失。</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>The mean of all images of a class: click one to see its images alone.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>一个类别全部图像的均值：单击可只显示该类别的图像。</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>各类别的平均图像</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>mean images, {images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>平均图像，{images}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Page</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>画板</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, a pen or a finger.</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>用鼠标、笔或手指在这里画一个数字。</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>画一个数字</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>{number} epochs</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} 轮</translation>
    </message>
    <message>
        <source>{number} images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} 幅图像</translation>
    </message>
    <message>
        <source>batches of {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>批大小 {number}</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>学习率 {number}</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>使用数据增强</translation>
    </message>
    <message>
        <source>each image shown {number} × more</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>每张图像多看 {number} 次</translation>
    </message>
    <message>
        <source>each drawing varied {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>每个绘图变化 {number} 次</translation>
    </message>
    <message>
        <source>each scanned digit traced {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>每个扫描数字描摹 {number} 次</translation>
    </message>
    <message>
        <source>{share} drawings of no digit</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} 非数字绘图</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{architecture}, {count} weights</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{architecture}，{count} 个权重</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>结构</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>留出的图像</translation>
    </message>
    <message>
        <source>Test of {data_set}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{data_set} 测试</translation>
    </message>
    <message>
        <source>Not measured; the page Evaluation does it.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>尚未测量；可在“评估”页测量。</translation>
    </message>
    <message>
        <source>Fitted temperature</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>拟合温度</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>学习数据</translation>
    </message>
    <message>
        <source>{time}, by LogitDesk {version}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{time}，由 LogitDesk {version}</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Was taught</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>训练时的输入</translation>
    </message>
    <message>
        <source>Trained</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>LogitDesk {version}, then imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>LogitDesk {version}，后经导入</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>写入程序</translation>
    </message>
    <message>
        <source>{takes}; its {ending} is left out</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{takes}；结尾的 {ending} 已略去</translation>
    </message>
    <message>
        <source>{share} right</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} 正确</translation>
    </message>
    <message>
        <source>log-loss {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>对数损失 {number}</translation>
    </message>
    <message>
        <source>calibration error {share}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>校准误差 {share}</translation>
    </message>
    <message>
        <source>calibration error {share} (fitted {fitted})</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>校准误差 {share}（拟合后 {fitted}）</translation>
    </message>
    <message>
        <source>where no digit has more than half of the probability</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>没有数字的概率超过一半时</translation>
    </message>
    <message>
        <source>below a margin of {margin}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>间隔小于 {margin} 时</translation>
    </message>
    <message>
        <source>below a margin of {margin}, or a logsumexp of {energy}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>间隔小于 {margin} 或 logsumexp 小于 {energy} 时</translation>
    </message>
    <message>
        <source>on {device}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>在 {device} 上</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>随机种子 {number}</translation>
    </message>
</context>
<context>
    <name>ChannelMaps</name>
    <message>
        <source>In each square the network says how much the ink there speaks for a digit: the average of a map is that digit’s logit. Point at a square to see where it looks; click to ask about its digit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>网络在每个方格里给出那里的墨迹对一个数字的支持程度：一幅图的平均值就是该数字的 logit。指向方格可查看它对应的位置；单击可询问该数字。</translation>
    </message>
    <message>
        <source>Ten maps, one for each digit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>十幅图，每个数字一幅</translation>
    </message>
    <message>
        <source>The ink that the network sees</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>网络看到的墨迹</translation>
    </message>
    <message>
        <source>Each map says where the ink speaks for its digit; its mean is the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>每幅图显示哪里的墨迹支持该数字；其均值就是 logit。</translation>
    </message>
    <message>
        <source>your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{digit} 的第 {row} 行第 {column} 列</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{count} rows</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{name} from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{name}，从 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close LogitDesk</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>关闭 LogitDesk</translation>
    </message>
    <message>
        <source>A network is being trained. Keep the result?</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在训练网络。是否保留结果？</translation>
    </message>
    <message>
        <source>To keep it, it is measured and saved first. LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>要保留，先要测量并保存，然后 LogitDesk 会自动关闭。</translation>
    </message>
    <message>
        <source>&amp;Keep the best so far</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>保留迄今最好的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>继续训练(&amp;G)</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>TensorFlow code for what is on screen</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>与屏幕内容对应的 TensorFlow 代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the whole program on the clipboard</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>将整个程序放到剪贴板</translation>
    </message>
    <message>
        <source>Run it: each call prints the numbers below it.</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>运行后，每个调用都会打印出它下面的数值。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CollectCard</name>
    <message>
        <source>Three of each, in a minute. They stay on this computer.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>每个数字三遍，只需一分钟。内容只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Digits collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>采集的数字</translation>
    </message>
    <message>
        <source>Who draws</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Digits are kept under this name.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>数字保存在此名称下。</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>请写 {digit}</translation>
    </message>
    <message>
        <source>Collect digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>采集数字</translation>
    </message>
    <message>
        <source>{done} of {count}, kept when the pen rests. Undo takes one back.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>第 {done} 个，共 {count} 个；停笔即保存，撤销可收回一个。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>A new person…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>新书写者…</translation>
    </message>
    <message>
        <source>A new person</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>新书写者</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>增加</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>confidence</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>置信度</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>cross_entropy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>limit of the margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>间隔阈值</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>行号</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>对数几率</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>下限</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>misread</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>误读</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>朴素</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>now-right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>现在正确</translation>
    </message>
    <message>
        <source>now-wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>现在错误</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>part</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>patched</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>修补</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>概率</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>两次 softmax</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>单元</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All logits have one scale. Maps: which ink speaks for the digit asked about (blue, +) and against it (orange, −).</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>所有 logit 使用同一刻度。图中显示哪些墨迹支持所询问的数字（蓝色，+），哪些反对它（橙色，−）。</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>并排显示网络</translation>
    </message>
    <message>
        <source>Choose up to {count} networks, also several of one architecture</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>最多选择 {count} 个网络，可以是同一结构的多个网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>the networks compared</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>所对比的网络</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of the test images that are read right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>测试图像中识别正确的比例。</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>How many of the test images are read wrong.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>测试图像中识别错误的数量。</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>The mean of −ln p, where p is the probability given to the right digit: a sure mistake costs much. Smaller is better; in nats.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>−ln p 的均值，其中 p 是给正确数字的概率：有把握的错误代价很大。越小越好；单位为 nat。</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>How far, on average, the probability of the digit read is from the share of such readings that are right. Smaller is better.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>识别出的数字的概率与这类识别的正确比例平均相差多少。越小越好。</translation>
    </message>
    <message>
        <source>95&#xa0;% interval</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Of 100 such intervals, 95 hold the share that endlessly many such images would give (Wilson’s). The difference may be chance where equally good networks would differ as much on one set of images in twenty, or more often (McNemar’s test).</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>在 100 个这样的区间中，有 95 个包含用无穷多同类图像会得到的比例（Wilson 区间）。如果水平相当的网络在二十组图像中有一组或更多会出现同样大的差异，则差异可能出于偶然（McNemar 检验）。</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>更差</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>before {before}, now {now}, {difference}, {word}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>之前 {before}，现在 {now}，{difference}，{word}</translation>
    </message>
    <message>
        <source>Before and after, on the same test images</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>训练前后，同一批测试图像</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>不像偶然</translation>
    </message>
    <message>
        <source>may be chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>可能偶然</translation>
    </message>
</context>
<context>
    <name>ConfidenceView</name>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>histogram of answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>回答的直方图</translation>
    </message>
    <message>
        <source>Histogram of</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>统计量</translation>
    </message>
    <message>
        <source>What of the winning digit is counted.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>对胜出数字统计哪个量。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Of the images that are read with about the same probability, the share that is read right. A calibrated network lies on the dashed line.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>在概率大致相同的图像中，识别正确的比例。校准良好的网络落在虚线上。</translation>
    </message>
    <message>
        <source>Limit of doubt</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>存疑阈值</translation>
    </message>
    <message>
        <source>An answer is believed where the largest logit leads by this limit or more. Drag the upright line to see what another limit would doubt and believe.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>最大的 logit 领先达到此阈值时，回答才被采信。拖动竖线，看换一个阈值会存疑和采信哪些。</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>正确与错误的回答</translation>
    </message>
    <message>
        <source>How many images are read right, and wrong, by a value of the winning digit.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>按胜出数字的某个量，统计识别正确和错误的图像数。</translation>
    </message>
    <message>
        <source>calibration of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>{network} 的校准</translation>
    </message>
    <message>
        <source>coverage of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>{network} 的覆盖率</translation>
    </message>
    <message>
        <source>histogram of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>{network} 的直方图</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>自有阈值</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong ({wrong_share}).</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>阈值为 {limit} 时，{total} 幅图像中有 {doubted} 幅存疑（{doubted_share}）。采信的 {believed} 幅中有 {wrong} 幅错误（{wrong_share}）。</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>阈值为 {limit} 时，{total} 幅图像中有 {doubted} 幅存疑（{doubted_share}）。采信的 {believed} 幅中有 {wrong} 幅错误。</translation>
    </message>
    <message>
        <source>Doubted: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>存疑：{count}</translation>
    </message>
    <message>
        <source>Believed, wrong: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>采信但错误：{count}</translation>
    </message>
    <message>
        <source>believed, wrong at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>阈值为 {limit} 时采信但错误</translation>
    </message>
    <message>
        <source>doubted at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>阈值为 {limit} 时存疑</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>mean probability</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>平均概率</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>Probability {low} to {high}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>概率 {low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>is</source>
        <comment>above what the images of each row show</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>above what a network answered, a column each</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>识别为</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>{label} 识别为 {answer}：{count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln 幅图像，{wrong} 幅识别错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong; most often {mistakes}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln 幅图像，{wrong} 幅识别错误；最常见：{mistakes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Is {label}, read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>实际为 {label}，识别为 {answer}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>of this row</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>占本行</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Handwritten digits of some 500 people, scanned from paper; the set that digit readers have been measured on since 1998.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>约 500 人的手写数字，由纸张扫描而来；1998 年以来一直用于衡量数字识别。</translation>
    </message>
    <message>
        <source>UCI pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>UCI 笔迹</translation>
    </message>
    <message>
        <source>Digits that 30 people wrote with a pen on a tablet, drawn here as your own strokes are; the digits of 8 of the writers are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>30 人用笔在数位板上写的数字，按自己的笔画同样的方式绘制；其中 8 位书写者的数字留作测量。</translation>
    </message>
    <message>
        <source>UNIPEN pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>UNIPEN 笔迹</translation>
    </message>
    <message>
        <source>Digits that some 250 people wrote for 17 laboratories, each with pens of its own; the digits of nine of the laboratories are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>约 250 人为 17 个实验室写的数字，各实验室用各自的笔；其中九个实验室的数字留作测量。</translation>
    </message>
    <message>
        <source>LogitDesk’s samples</source>
        <extracomment>logitdesk/datasets/catalogue.py
----------
logitdesk/datasets/examples.py</extracomment>
        <translation>LogitDesk 的示例</translation>
    </message>
    <message>
        <source>Forty drawings that come with the program, varied as other hands would draw them. They are always there, but show few of the ways in which people write.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>程序自带的四十个绘图，变化成其他人的笔迹。始终可用，但只包含人们书写方式中的少数几种。</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Your own, of the page My digits. Of each class every third is kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>“我的数字”页上自己的数字。每个类别中每三个留一个用于测量。</translation>
    </message>
    <message>
        <source>There is no data set “{name}”: choose {names}.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>没有名为“{name}”的数据集：请选择 {names}。</translation>
    </message>
    <message>
        <source>−{amount:g}{unit}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>−{amount:g}{unit}</translation>
    </message>
    <message>
        <source>{amount:g}{unit}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>{amount:g}{unit}</translation>
    </message>
    <message>
        <source>{distortion}: {amount}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>{distortion}：{amount}</translation>
    </message>
    <message>
        <source>rotation, clockwise</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>顺时针旋转</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>向右倾斜</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>pen, wider by</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>笔画加粗</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>noise, standard deviation</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>噪声（标准差）</translation>
    </message>
    <message>
        <source>hidden square, side</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>遮挡方块边长</translation>
    </message>
    <message>
        <source>{images}, {distortion}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>{images}，{distortion}</translation>
    </message>
    <message>
        <source>drawing them again</source>
        <extracomment>logitdesk/datasets/distortions.py
----------
logitdesk/datasets/examples.py</extracomment>
        <translation>正在重新绘制</translation>
    </message>
    <message>
        <source>distorting and reading</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>正在变形并识别</translation>
    </message>
    <message>
        <source>{path} is not the original file: its checksum differs. Replace it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{path} 不是原始文件：校验和不同。请替换它。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}. Delete it, so that it is downloaded again.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>无法读取 {file}：{error}。请删除它，以便重新下载。</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>{file} was not found and could not be downloaded.
Looked for:
{looked}
Tried:
{tried}
Connect to the network and try again, or put the file in the folder {folder}, or set LOGITDESK_DATA to a folder that has it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>找不到 {file}，也无法下载。
已查找：
{looked}
已尝试：
{tried}
请连接网络后重试，或将该文件放到文件夹 {folder} 中，或将 LOGITDESK_DATA 设为包含它的文件夹。</translation>
    </message>
    <message>
        <source>what came ({count:,} bytes) is not the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>收到的内容（{count:,} 字节）不是原始文件</translation>
    </message>
    <message>
        <source>what came is no zip with {file} in it ({error})</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>收到的内容不是含有 {file} 的 zip（{error}）</translation>
    </message>
    <message>
        <source>what comes is larger than the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>收到的内容大于原始文件</translation>
    </message>
    <message>
        <source>{network} learned from digits that are among these, and reads them better than others. What it makes of others was shown after it was taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{network} 学过其中的一部分数字，对它们的识别好于其他数字。它识别其他数字的情况在教完后已显示过。</translation>
    </message>
    <message>
        <source>{first} and {second} learned from digits that are among these, and read them better than others. What they make of others was shown after they were taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{first} 和 {second} 学过其中的一部分数字，对它们的识别好于其他数字。它们识别其他数字的情况在教完后已显示过。</translation>
    </message>
    <message>
        <source>MNIST test set</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <source>UCI pen strokes, 8 writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UCI 笔迹，8 位书写者</translation>
    </message>
    <message>
        <source>UNIPEN, nine laboratories</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN，九个实验室</translation>
    </message>
    <message>
        <source>UNIPEN, held-back writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN，留出的书写者</translation>
    </message>
    <message>
        <source>My digits, held-back third</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>我的数字，留出的三分之一</translation>
    </message>
    <message>
        <source>Junk</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>非数字</translation>
    </message>
    <message>
        <source>UNIPEN letters and symbols</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN 字母和符号</translation>
    </message>
    <message>
        <source>index {index}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>编号 {index}</translation>
    </message>
    <message>
        <source>index {index}, writer {writer}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>编号 {index}，书写者 {writer}</translation>
    </message>
    <message>
        <source>Junk is not drawn again: choose digits, or leave it as it is.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>非数字不能重新绘制：请选择数字，或保持原样。</translation>
    </message>
    <message>
        <source>There is no data set “{name}”, and no such file. Choose {names}, or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>没有名为“{name}”的数据集，也没有这样的文件。请选择 {names}，或一个含已标注绘图的文件。</translation>
    </message>
    <message>
        <source>There is none of your own digits to measure by: of each class every third is. Collect three of each on the page My digits.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>没有自己的数字可用于测量：每个类别中每三个留出一个。请在“我的数字”页每个数字采集三个。</translation>
    </message>
    <message>
        <source>{data_set} is of images, not of strokes, so its digits cannot be drawn again. Choose {names} or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{data_set} 由图像而非笔画组成，因此其中的数字不能重新绘制。请选择 {names} 或一个含已标注绘图的文件。</translation>
    </message>
    <message>
        <source>drawing what is no digit</source>
        <extracomment>logitdesk/datasets/examples.py
----------
logitdesk/datasets/junk.py</extracomment>
        <translation>正在绘制非数字</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} 中没有可用于测量的已标注绘图。</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by. {why}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} 中没有可用于测量的已标注绘图。{why}</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no label, so it cannot be measured by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} 的绘图 {number} 没有标签，因此不能用于测量。</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no ink on the page, so there is nothing to read.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} 的绘图 {number} 在画板上没有墨迹，因此没有可识别的内容。</translation>
    </message>
    <message>
        <source>drawing letters</source>
        <extracomment>logitdesk/datasets/junk.py</extracomment>
        <translation>正在绘制字母</translation>
    </message>
    <message>
        <source>reading your own digits</source>
        <extracomment>logitdesk/datasets/mine.py</extracomment>
        <translation>正在读取自己的数字</translation>
    </message>
    <message>
        <source>MNIST&apos;s {split} files do not belong together: {images}, {labels}.</source>
        <extracomment>logitdesk/datasets/mnist.py</extracomment>
        <translation>MNIST 的 {split} 文件不匹配：{images}，{labels}。</translation>
    </message>
    <message>
        <source>drawing pendigits</source>
        <extracomment>logitdesk/datasets/pendigits.py
----------
logitdesk/training/teaching.py</extracomment>
        <translation>正在绘制 pendigits</translation>
    </message>
    <message>
        <source>drawing samples</source>
        <extracomment>logitdesk/datasets/samples.py</extracomment>
        <translation>正在绘制示例</translation>
    </message>
    <message>
        <source>drawing UNIPEN</source>
        <extracomment>logitdesk/datasets/unipen_digits.py</extracomment>
        <translation>正在绘制 UNIPEN</translation>
    </message>
    <message>
        <source>There is no evidence for “{network}”: it has no gradients with it.</source>
        <extracomment>logitdesk/inference/answers.py</extracomment>
        <translation>“{network}”没有依据：它不带梯度。</translation>
    </message>
    <message>
        <source>its card says “{architecture}” with {count:,} weights, and such a network has {other:,}</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>其说明卡写的是“{architecture}”和 {count:,} 个权重，而这种网络有 {other:,} 个</translation>
    </message>
    <message>
        <source>its network gives logits that are no finite numbers</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>其网络给出的 logit 不是有限的数</translation>
    </message>
    <message>
        <source>its graph for Evidence is another network’s</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>其依据的计算图属于另一个网络</translation>
    </message>
    <message>
        <source>its graph for Evidence is none of a “{architecture}”</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>其依据的计算图不属于“{architecture}”</translation>
    </message>
    <message>
        <source>The graph for Evidence is none that LiteRT can run: {error}.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>LiteRT 无法运行依据的计算图：{error}。</translation>
    </message>
    <message>
        <source>The graph for Evidence is one for something else.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>依据的计算图不适用于此处。</translation>
    </message>
    <message>
        <source>The graph for Evidence is not one of this network.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>依据的计算图不属于这个网络。</translation>
    </message>
    <message>
        <source>Choose another network; “logitdesk models” lists them.</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>请选择其他网络；“logitdesk models”会列出它们。</translation>
    </message>
    <message>
        <source>it is for something else than 28 × 28 pixels and ten logits</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>它不用于 28 × 28 像素和十个 logit</translation>
    </message>
    <message>
        <source>{file} is not a network that LiteRT can run: {error}. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} 不是 LiteRT 能运行的网络：{error}。{remedy}</translation>
    </message>
    <message>
        <source>{file} gives logits that are no finite numbers. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} 给出的 logit 不是有限的数。{remedy}</translation>
    </message>
    <message>
        <source>a stroke has a number that is not within ±{most:g}</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>有一笔含有超出 ±{most:g} 的数</translation>
    </message>
    <message>
        <source>a stroke has a width that is not above zero</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>有一笔的宽度不大于零</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>开头</translation>
    </message>
    <message>
        <source>the middle</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>中间</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>结尾</translation>
    </message>
    <message>
        <source>stroke {number}</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>第 {number} 笔</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>它</translation>
    </message>
    <message>
        <source>its model.keras</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其中的 model.keras</translation>
    </message>
    <message>
        <source>{it_or_its_model} is not a network that Keras saved</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model}不是 Keras 保存的网络</translation>
    </message>
    <message>
        <source>{it_or_its_model} has a description of absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model}的描述大得离谱</translation>
    </message>
    <message>
        <source>{it_or_its_model} would unpack to an absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model}解压后会大得离谱</translation>
    </message>
    <message>
        <source>{it_or_its_model} does not describe a network</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model}没有描述一个网络</translation>
    </message>
    <message>
        <source>its model.keras has a part that no network of LogitDesk has (“{part:.136}”), and loading that might run code</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其中的 model.keras 含有 LogitDesk 的网络所没有的部分（“{part:.136}”），加载它可能会运行代码</translation>
    </message>
    <message>
        <source>it has a Lambda layer, which is a program, and no program of a file runs</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>它含有 Lambda 层，那是一段程序，而文件中的程序一律不运行</translation>
    </message>
    <message>
        <source>it has a part that LogitDesk does not know (“{part:.80}”), and loading that might run code; use the usual layers of Keras, joined by Sequential or Model(inputs, outputs)</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>它含有 LogitDesk 不认识的部分（“{part:.80}”），加载它可能会运行代码；请使用 Keras 的常用层，用 Sequential 或 Model(inputs, outputs) 连接</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>logitdesk/library/archive.py
----------
logitdesk/training/network_import.py</extracomment>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}. Get another copy, exported by LogitDesk, from someone you trust.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>未导入 {file}：{why}。请向可信的人另取一份由 LogitDesk 导出的文件。</translation>
    </message>
    <message>
        <source>{path} could not be imported into {folder}: {reason}.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>无法将 {path} 导入到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>它不是 LogitDesk 导出的文件</translation>
    </message>
    <message>
        <source>it is a model that Keras saved, and only LogitDesk&apos;s own can be read</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>它是 Keras 保存的模型，而这里只能读取 LogitDesk 自己的</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported, or not the whole of it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>它不是 LogitDesk 导出的文件，或者不完整</translation>
    </message>
    <message>
        <source>its {file} is compressed in an unknown way</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其中 {file} 的压缩方式未知</translation>
    </message>
    <message>
        <source>its {file} is too large</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其中的 {file} 太大</translation>
    </message>
    <message>
        <source>its card cannot be used: {error}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其说明卡无法使用：{error}</translation>
    </message>
    <message>
        <source>its architecture is “{name:.100}”, and this LogitDesk knows {known}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其结构是“{name:.100}”，而此 LogitDesk 认识的是 {known}</translation>
    </message>
    <message>
        <source>The card says nothing of the graph for Evidence.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>说明卡没有提到依据的计算图。</translation>
    </message>
    <message>
        <source>its files are not those that its card describes</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其中的文件与说明卡所述不符</translation>
    </message>
    <message>
        <source>its network is not one that can be run for 28 × 28 digits</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>其中的网络不能用于 28 × 28 的数字</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>无法使用 {path}：{why}。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it holds MNIST’s labels; choose the file with the images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中是 MNIST 的标签；请选择含图像的文件</translation>
    </message>
    <message>
        <source>it is not an IDX file of bytes</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>它不是字节型的 IDX 文件</translation>
    </message>
    <message>
        <source>it holds more than {size} MB of numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中的数值超过 {size} MB</translation>
    </message>
    <message>
        <source>it has neither {name} nor another name of images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中既没有 {name}，也没有图像的其他名称</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>logitdesk/library/array_file.py
----------
logitdesk/library/drawing_file.py</extracomment>
        <translation>它大于 {size} MB</translation>
    </message>
    <message>
        <source>it has {count} columns</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>它有 {count} 列</translation>
    </message>
    <message>
        <source>it holds other things than numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中有数值以外的内容</translation>
    </message>
    <message>
        <source>one number</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>一个数</translation>
    </message>
    <message>
        <source>it holds {shape:.100}, where images are n × 28 × 28</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中是 {shape:.100}，而图像应为 n × 28 × 28</translation>
    </message>
    <message>
        <source>it holds more than {most:,} images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中的图像超过 {most:,} 幅</translation>
    </message>
    <message>
        <source>it holds no images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中没有图像</translation>
    </message>
    <message>
        <source>its numbers are not from 0 to 255</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中的数值不在 0 到 255 之间</translation>
    </message>
    <message>
        <source>its labels are not {count} digits</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>其中的标签不是 {count} 个数字</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>A page was kept that cannot be read any more. It is set aside as {file}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>保存的一个画板已无法读取，现另存为 {file}。</translation>
    </message>
    <message>
        <source>Reinstall LogitDesk if it came with that; otherwise copy it again, or train it anew.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>如果它随 LogitDesk 安装，请重新安装；否则请重新复制或重新训练。</translation>
    </message>
    <message>
        <source>{file} is not the file that its {card} describes: it was changed. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} 不是其 {card} 所描述的文件：它被改动过。{remedy}</translation>
    </message>
    <message>
        <source>{folder} is not a folder with a network.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} 不是含网络的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not a whole network: {name} is missing. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} 不是完整的网络：缺少 {name}。{remedy}</translation>
    </message>
    <message>
        <source>{file} is not the card of a network: {error}. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} 不是网络的说明卡：{error}。{remedy}</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{what}{remedy}</translation>
    </message>
    <message>
        <source>The network could not be written to {folder}: {reason}.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>无法将网络写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>感知机</translation>
    </message>
    <message>
        <source>each logit is one weighted sum of the pixels, plus a bias</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>每个 logit 是像素的加权和再加偏置</translation>
    </message>
    <message>
        <source>two layers of convolutions, then a dense layer of 1,024</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>两层卷积，然后是 1,024 个单元的全连接层</translation>
    </message>
    <message>
        <source>small convolutions only; each logit is the mean of its class&apos;s own map</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>只用小卷积；每个 logit 是该类别自己的图的均值</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>built with Keras elsewhere and imported; it learns on</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>在别处用 Keras 构建并导入；可以继续学习</translation>
    </message>
    <message>
        <source>its “limits” have no “margin”</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>其“limits”中没有“margin”</translation>
    </message>
    <message>
        <source>{path}: more than {most} bad lines. It was not read on.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}：错误的行超过 {most} 行，已停止读取。</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete ({error}). Get another copy of it.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path} 已损坏或不完整（{error}）。请另取一份。</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}，第 {number} 行</translation>
    </message>
    <message>
        <source>{place} is larger than {limit} MB. Put one drawing a line in a .jsonl.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} 大于 {limit} MB。请在 .jsonl 中每行放一个绘图。</translation>
    </message>
    <message>
        <source>{place} cannot be a drawing: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} 不能作为绘图：{error}。</translation>
    </message>
    <message>
        <source>{place}, drawing {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place}，绘图 {number}</translation>
    </message>
    <message>
        <source>{place} is not a drawing that can be used: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} 不是可用的绘图：{error}。</translation>
    </message>
    <message>
        <source>{place} has no strokes, so there is nothing to read. Draw something.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} 没有笔画，因此没有可识别的内容。请画点什么。</translation>
    </message>
    <message>
        <source>so many points are no handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>手写不会有这么多点</translation>
    </message>
    <message>
        <source>its strokes are longer or wider than any handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>其笔画比任何手写都更长或更粗</translation>
    </message>
    <message>
        <source>a point&apos;s width is not above zero</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>有一个点的宽度不大于零</translation>
    </message>
    <message>
        <source>it is longer than any of them</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>它比任何实验室文件都长</translation>
    </message>
    <message>
        <source>it does not say “logitdesk”: “{kind}”</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>其中没有写明“logitdesk”：“{kind}”</translation>
    </message>
    <message>
        <source>{what} comes from a newer LogitDesk. Get that one to open it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} 来自更新版本的 LogitDesk。请用新版本打开。</translation>
    </message>
    <message>
        <source>it has not a bias for each output</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>并非每个输出都有偏置</translation>
    </message>
    <message>
        <source>there are points of a class that it has not</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>有些点的类别在其中不存在</translation>
    </message>
    <message>
        <source>{what} does not hold a perceptron lab: {why}. Copy or save it in the perceptron lab again, and take all of it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} 中没有感知机实验室：{why}。请在感知机实验室中重新复制或保存，并取全部内容。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>{path} was not found. Check its name and folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>找不到 {path}。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check it.</source>
        <extracomment>logitdesk/library/files.py
----------
logitdesk/library/page_file.py</extracomment>
        <translation>无法读取 {path}：{reason}。请检查。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the files in it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>{path} is no ordinary file. Name an image or a drawing.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} 不是普通文件。请指定图像或绘图。</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for the permission to read it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>没有读取 {path} 的权限。请申请读取权限。</translation>
    </message>
    <message>
        <source>{path} is empty. Get another copy of it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} 是空的。请另取一份。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Get another copy.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>无法读取 {path}：{reason}。请另取一份。</translation>
    </message>
    <message>
        <source>{path} is larger than {size:.3g} MB, as no such file is.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} 大于 {size:.3g} MB，这类文件不会这么大。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. What was there is unchanged. Try another folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>无法写入 {path}：{reason}。原有内容未改变。请换一个文件夹。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it as UTF-8</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>它不是 UTF-8 文本；请保存为 UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>它不是 JSON（{error}）</translation>
    </message>
    <message>
        <source>There is no network “{name}”. There are: {known}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>没有名为“{name}”的网络。现有：{known}。</translation>
    </message>
    <message>
        <source>There is no network “{name}”, nor any other. Reinstall LogitDesk, or train one: logitdesk train --model cnn</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>没有名为“{name}”的网络，也没有其他网络。请重新安装 LogitDesk，或训练一个：logitdesk train --model cnn</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>无法读取 {folder}：{why}。</translation>
    </message>
    <message>
        <source>A network needs a name. Type one.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>网络需要名称。请输入。</translation>
    </message>
    <message>
        <source>“{beginning}…” is too long. Choose a shorter name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>“{beginning}…”太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>“{name}” has a slash or a character that cannot be seen. Leave it out.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>“{name}”含有斜杠或不可见字符。请去掉。</translation>
    </message>
    <message>
        <source>There is a network “{name}” already. Choose another name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>已有名为“{name}”的网络。请选择其他名称。</translation>
    </message>
    <message>
        <source>{folder} is the folder of all networks. It is not deleted here.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>{folder} 是存放所有网络的文件夹，这里不会删除它。</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {reason}. Check the folder {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>无法删除“{name}”：{reason}。请检查文件夹 {folder}。</translation>
    </message>
    <message>
        <source>“{name}” is not in the trash any more.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>“{name}”已不在回收站中。</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}. It is still in {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>无法恢复“{name}”：{reason}。它仍在 {folder} 中。</translation>
    </message>
    <message>
        <source>“{name}” came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>“{name}”随 LogitDesk 提供，不能更改。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was deleted, perhaps in another window.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>“{name}”已不存在：可能已在另一个窗口中删除。</translation>
    </message>
    <message>
        <source>There is no ink on the page, so there is no digit to keep.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>画板上没有墨迹，因此没有可保存的数字。</translation>
    </message>
    <message>
        <source>More than {most:,} own digits cannot be kept. Delete some first.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>自己的数字不能超过 {most:,} 个。请先删除一些。</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}. Nothing was changed. Make room on the disk, or see who else uses the file.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>无法使用 {file}：{why}。没有任何更改。请腾出磁盘空间，或查看还有谁在使用该文件。</translation>
    </message>
    <message>
        <source>{file} was written by a newer LogitDesk. Nothing was changed: update this one to use it.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} 由更新版本的 LogitDesk 写成。没有任何更改：请更新此版本后再使用。</translation>
    </message>
    <message>
        <source>{file} is damaged, and cannot be moved. Move it away.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} 已损坏，且无法移动。请将它移走。</translation>
    </message>
    <message>
        <source>The file of your own digits was damaged. {count:,} of them could be read; the damaged file is kept as {file}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>保存自己数字的文件已损坏，其中 {count:,} 个可以读取；损坏的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>其中既没有笔画也没有图像</translation>
    </message>
    <message>
        <source>its image is not 28 × 28</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>其图像不是 28 × 28</translation>
    </message>
    <message>
        <source>{file}, line {number} is no labelled drawing: {error}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} 第 {number} 行不是已标注的绘图：{error}。</translation>
    </message>
    <message>
        <source>{path} holds no drawing. Open another file.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} 中没有绘图。请打开其他文件。</translation>
    </message>
    <message>
        <source>{path} is a HEIC photo, as iPhones take. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} 是 HEIC 照片（iPhone 拍摄的格式）。请另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} 是 AVIF 图片。请另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{path} is a PDF. Save the page as PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} 是 PDF。请将该页另存为 PNG。</translation>
    </message>
    <message>
        <source>{path} is a zip file: a network is imported by Model ▸ Manage networks; unpack others.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} 是 zip 文件：网络请通过“模型 ▸ 管理网络”导入；其他请先解压。</translation>
    </message>
    <message>
        <source>{path} is an HDF5 file. A Keras model is imported by Model ▸ Manage networks.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} 是 HDF5 文件。Keras 模型请通过“模型 ▸ 管理网络”导入。</translation>
    </message>
    <message>
        <source>{path} has {scans} scans, far more than a JPEG needs. Save it anew.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{path} 有 {scans} 次扫描，远多于 JPEG 所需。请重新保存。</translation>
    </message>
    <message>
        <source>The image</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>该图像</translation>
    </message>
    <message>
        <source>{name} shows no ink. Open one of a digit that stands out.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} 中没有墨迹。请打开数字清晰醒目的图像。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{name} is too large: {size}. Reduce it to {most} megapixels or less.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{name} 太大：{size}。请缩小到 {most} 百万像素或更小。</translation>
    </message>
    <message>
        <source>{name} is neither a drawing nor an image that can be read. Open a drawing (JSON) or one of these: {formats}.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} 既不是绘图，也不是可读取的图像。请打开绘图 (JSON) 或以下格式之一：{formats}。</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{count} 像素</translation>
    </message>
    <message>
        <source>a bomb</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>压缩炸弹</translation>
    </message>
    <message>
        <source>{name} is a damaged image ({error}). Get another copy.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} 是损坏的图像（{error}）。请另取一份。</translation>
    </message>
    <message>
        <source>its parts do not fit</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>各部分不匹配</translation>
    </message>
    <message>
        <source>{path} is an SVG drawing of another program, or was changed by one; only those that LogitDesk saved are read. Export it as PNG there, and open that.</source>
        <extracomment>logitdesk/library/svg_file.py</extracomment>
        <translation>{path} 是其他程序的 SVG 绘图，或被其他程序改动过；只能读取 LogitDesk 保存的 SVG。请在那个程序中导出为 PNG 后再打开。</translation>
    </message>
    <message>
        <source>A perceptron has one or three outputs, with two weights and a bias</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>感知机有一个或三个输出，各有两个权重和一个偏置</translation>
    </message>
    <message>
        <source>A weight is a finite number, and no larger than {most:g}</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>权重必须是有限的数，且不大于 {most:g}</translation>
    </message>
    <message>
        <source>The network could not be written. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>无法写入网络。请腾出磁盘空间（包括 {folder} 所在的磁盘），然后重试。</translation>
    </message>
    <message>
        <source>The network could not be written: {reason}. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>无法写入网络：{reason}。请腾出磁盘空间（包括 {folder} 所在的磁盘），然后重试。</translation>
    </message>
    <message>
        <source>The network could not be exported: {error}.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>无法导出网络：{error}。</translation>
    </message>
    <message>
        <source>What the run left are not the weights of its network: {error}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>这次训练留下的不是其网络的权重：{error}</translation>
    </message>
    <message>
        <source>There is nothing to compare with. {why}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>没有可以对比的内容。{why}</translation>
    </message>
    <message>
        <source>Training failed: the loss is no number any more, from the first epoch on. Choose a smaller learning rate, or another seed.</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>训练失败：从第一轮起损失就不再是数值。请选择较小的学习率或其他随机种子。</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>What this run left is not there any more: it was made a network of, or deleted, perhaps in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>这次训练留下的内容已不存在：可能已在另一个窗口中做成网络或删除。</translation>
    </message>
    <message>
        <source>This run is still going on in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>这次训练仍在另一个窗口中进行。</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>无法使用 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Training would have nowhere to keep its results: {folder} cannot be written ({reason}). Make room or mend the folder, or set LOGITDESK_HOME to another folder.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>训练结果将无处保存：无法写入 {folder}（{reason}）。请腾出空间或修复该文件夹，或将 LOGITDESK_HOME 设为另一个文件夹。</translation>
    </message>
    <message>
        <source>{path} does not say what the run was to do: {error}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>{path} 没有说明训练要做什么：{error}。</translation>
    </message>
    <message>
        <source>The run left no weights that can be used: {path} cannot be read ({error}).</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>这次训练没有留下可用的权重：无法读取 {path}（{error}）。</translation>
    </message>
    <message>
        <source>the LiteRT file&apos;s logits differ from Keras&apos; by up to {share:g} of their size</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>LiteRT 文件的 logit 与 Keras 的相差达其大小的 {share:g}</translation>
    </message>
    <message>
        <source>{file} does not hold the weights of the network that its card describes. Choose another network. ({error})</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>{file} 中不是其说明卡所描述的网络的权重。请选择其他网络。（{error}）</translation>
    </message>
    <message>
        <source>it is larger than any network that reads digits</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>它比任何识别数字的网络都大</translation>
    </message>
    <message>
        <source>it holds weights alone; save the whole model with model.save</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>其中只有权重；请用 model.save 保存整个模型</translation>
    </message>
    <message>
        <source>it is an HDF5 file that is damaged or incomplete</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>它是损坏或不完整的 HDF5 文件</translation>
    </message>
    <message>
        <source>it is a SavedModel without Keras’ description of its layers (model.export leaves that out), and its graph, which is a program, is not run here. Where the model was made, save it with model.save(“name.keras”) as well, and import that</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>它是没有 Keras 层描述的 SavedModel（model.export 会略去描述），而它的计算图是一段程序，不在这里运行。请在生成该模型的地方再用 model.save(“name.keras”) 保存，然后导入</translation>
    </message>
    <message>
        <source>ink from 0 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>墨迹从 0 到 1</translation>
    </message>
    <message>
        <source>ink from 0 to 255</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>墨迹从 0 到 255</translation>
    </message>
    <message>
        <source>ink from −1 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>墨迹从 −1 到 1</translation>
    </message>
    <message>
        <source>ink less MNIST’s mean, in its deviations</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>墨迹减去 MNIST 的均值，再除以其标准差</translation>
    </message>
    <message>
        <source>dark ink on white, from 1 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>白底深色墨迹，从 1 到 0</translation>
    </message>
    <message>
        <source>dark ink on white, from 255 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>白底深色墨迹，从 255 到 0</translation>
    </message>
    <message>
        <source>it gives numbers that are not finite</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>它给出的数不是有限的</translation>
    </message>
    <message>
        <source>it gives probabilities, and how it makes them of logits is not known</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>它给出概率，而由 logit 得到概率的方式不明</translation>
    </message>
    <message>
        <source>it has a layer that cannot be converted to LiteRT</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>它有一层不能转换为 LiteRT</translation>
    </message>
    <message>
        <source>Keras {version} cannot load it ({what:.200})</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Keras {version} 无法加载它（{what:.200}）</translation>
    </message>
    <message>
        <source>its inputs and outputs are {shapes:.100}; one that reads digits takes 28×28, 28×28×1 or 784 numbers and gives 10</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>其输入和输出是 {shapes:.100}；识别数字的网络接受 28×28、28×28×1 或 784 个数，给出 10 个</translation>
    </message>
    <message>
        <source>it normalizes each pixel by itself, which is not known here</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>它对每个像素单独归一化，这里不支持</translation>
    </message>
    <message>
        <source>One digit does not tell how it reads others of yours. Collect more, and teach it once more.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>仅凭一个数字无法知道它识别其他数字的情况。请多采集一些，再教一次。</translation>
    </message>
    <message>
        <source>Stopped: so how it reads digits of yours that it has not seen is unknown.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>已停止：因此不知道它识别未见过的自己的数字会怎样。</translation>
    </message>
    <message>
        <source>{network} knew all of these digits, so they do not tell what it has learned.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>{network} 学过所有这些数字，因此从中看不出它学到了什么。</translation>
    </message>
    <message>
        <source>leaving some digits out</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>正在留出部分数字</translation>
    </message>
    <message>
        <source>Load it in Keras, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>请在 Keras 中加载，用 model.save(“name.keras”) 保存，然后导入。</translation>
    </message>
    <message>
        <source>Build the same layers in Keras, save that as “name.keras”, and import it.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>请在 Keras 中构建同样的层，保存为“name.keras”，然后导入。</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers that they belong to</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>其中只有权重，没有权重所属的层</translation>
    </message>
    <message>
        <source>it is a pickle, a program that could do anything</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它是 pickle 文件，即可以执行任何操作的程序</translation>
    </message>
    <message>
        <source>it is a PyTorch file, which is a pickle: a program</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它是 PyTorch 文件，属于 pickle，即程序</translation>
    </message>
    <message>
        <source>it describes layers alone, without their weights</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它只描述了层，没有权重</translation>
    </message>
    <message>
        <source>it is a Core ML model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它是 Core ML 模型</translation>
    </message>
    <message>
        <source>it is an ONNX model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它是 ONNX 模型</translation>
    </message>
    <message>
        <source>it is a TensorFlow graph, a program, without the layers it was made of</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它是 TensorFlow 计算图，即程序，不含构成它的层</translation>
    </message>
    <message>
        <source>Where the model was made, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>请在生成该模型的地方用 model.save(“name.keras”) 保存，然后导入。</translation>
    </message>
    <message>
        <source>it is a LiteRT file, which can be run but not be trained or explained</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>它是 LiteRT 文件，可以运行，但不能训练或解释</translation>
    </message>
    <message>
        <source>{file} was not imported: {what}. {remedy}</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>未导入 {file}：{what}。{remedy}</translation>
    </message>
    <message>
        <source>its model.keras has other weights than its model.tflite</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>其中 model.keras 与 model.tflite 的权重不同</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>未导入 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>无法导入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>There is no network “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/networks.py
----------
logitdesk/training/request.py</extracomment>
        <translation>没有名为“{name}”的网络：请选择 {names}。</translation>
    </message>
    <message>
        <source>What the shipped network learned: scans and pen strokes of many people, by many pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>与自带网络所学相同：由多种笔写成的众人的扫描图像和笔迹。</translation>
    </message>
    <message>
        <source>One look at each image: about 99.1&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>每幅图像看一遍：在 MNIST 上约 99.1% 正确。</translation>
    </message>
    <message>
        <source>Two looks at each image: about 99&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>每幅图像看两遍：在 MNIST 上约 99% 正确。</translation>
    </message>
    <message>
        <source>Three looks at each image: about 92&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>每幅图像看三遍：在 MNIST 上约 92% 正确。</translation>
    </message>
    <message>
        <source>As the shipped network was trained, on scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>与自带网络的训练方式相同：用扫描图像和以几种笔绘制的笔迹。</translation>
    </message>
    <message>
        <source>One look at each image, in small steps.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>每幅图像看一遍，步长较小。</translation>
    </message>
    <message>
        <source>On scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>用扫描图像和以几种笔绘制的笔迹。</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>没有名为“{name}”的方案：请选择 {names}。</translation>
    </message>
    <message>
        <source>There is no digit to teach. Collect some on the page My digits, or say by “It was…” what a drawing is.</source>
        <extracomment>logitdesk/training/teaching.py</extracomment>
        <translation>没有可教的数字。请在“我的数字”页采集一些，或用“应为…”指出绘图是什么数字。</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow 没有找到 GPU</translation>
    </message>
    <message>
        <source>TensorFlow sees {count} GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow 找到 {count} 个 GPU</translation>
    </message>
    <message>
        <source>There is no device “{device}”: {what_is_seen}. Choose auto, cpu, gpu, or one GPU by its number from 0, such as gpu:0. On Linux an NVIDIA card is seen where LogitDesk was installed with its “gpu” extra.</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>没有设备“{device}”：{what_is_seen}。请选择 auto、cpu、gpu，或用从 0 起的编号指定一个 GPU，如 gpu:0。在 Linux 上，安装 LogitDesk 时带有“gpu”附加组件才能找到 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>{count} of your own digits are too few to learn from alone. Collect six of each on the page My digits, or learn from another data set as well.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>只靠 {count} 个自己的数字不足以学习。请在“我的数字”页每个数字采集六个，或同时使用其他数据集。</translation>
    </message>
    <message>
        <source>{count:,} images were asked for; choose from {fewest} to {most:,}, the images there are.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>要求使用 {count:,} 幅图像；请在 {fewest} 到 {most:,}（现有图像数）之间选择。</translation>
    </message>
    <message>
        <source>varying strokes</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>正在变化笔画</translation>
    </message>
    <message>
        <source>tracing scanned digits</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>正在描摹扫描数字</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs, or choose a smaller batch, and try again.</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>内存不足，无法进行此训练。请关闭其他程序或减小批大小，然后重试。</translation>
    </message>
    <message>
        <source>The import broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>导入在 LogitDesk 内部出错（{error}）。</translation>
    </message>
    <message>
        <source>Training broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>训练在 LogitDesk 内部出错（{error}）。</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Without a window there is still: logitdesk classify FILE</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>没有可显示窗口的屏幕：DISPLAY 和 WAYLAND_DISPLAY 都未设置。没有窗口时仍可使用：logitdesk classify FILE</translation>
    </message>
    <message>
        <source>The pasted image is too large, or there is nothing in it.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>粘贴的图像太大，或者是空的。</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>The pasted text is not a drawing: {error}.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>粘贴的文本不是绘图：{error}。</translation>
    </message>
    <message>
        <source>An opened image is not made of strokes: this page can only be saved as a PNG.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>打开的图像不是由笔画组成的：此画板只能保存为 PNG。</translation>
    </message>
    <message>
        <source>{file}: a drawing is saved as .logitdesk, .json, .svg or .png.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>{file}：绘图可保存为 .logitdesk、.json、.svg 或 .png。</translation>
    </message>
    <message>
        <source>{network} finds what is alike</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>{network} 正在寻找相似图像</translation>
    </message>
    <message>
        <source>{network} reads</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{network} 正在识别</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>画板是空白的：请画一个数字。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The network that is trained is kept, which is for no person’s own folder. Set LOGITDESK_HOME to a folder for it.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>训练出的网络会保留，但没有可用的个人文件夹。请将 LOGITDESK_HOME 设为一个文件夹。</translation>
    </message>
    <message>
        <source>Training ended, and there is no new network.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>训练已结束，但没有得到新网络。</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>The class whose log-odds the curve shows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>曲线显示其对数几率的类别。</translation>
    </message>
    <message>
        <source>Curve of class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>曲线的类别</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>The points on the log-odds curve</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>对数几率曲线上的点</translation>
    </message>
    <message>
        <source>probability of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>类别 {number} 的概率</translation>
    </message>
    <message>
        <source>raw logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>原始 logit</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>对数几率</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>类别 {number} 的点</translation>
    </message>
    <message>
        <source>The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>原始 logit 就是类别 1 的对数几率。在“得分”页上，softmax 使两者不同。</translation>
    </message>
    <message>
        <source>Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Softmax：对数几率等于原始 logit − 另外两个的 logsumexp。请指向平面。</translation>
    </message>
</context>
<context>
    <name>DigitChooser</name>
    <message numerus="yes">
        <source>%Ln digits in the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>
            <numerusform>图片中有 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a digit, or use the arrow keys, to put it on the page.</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>单击一个数字，或用方向键选择，把它放到画板上。</translation>
    </message>
</context>
<context>
    <name>DigitTiles</name>
    <message>
        <source>corrected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>已更正</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>采集</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>{digit} by {person}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit}，书写者 {person}；{source}于 {time}</translation>
    </message>
    <message>
        <source>{digit} by {person}, which {network} read as {answer}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit}，书写者 {person}，{network} 识别为 {answer}；{source}于 {time}</translation>
    </message>
</context>
<context>
    <name>DocumentIO</name>
    <message>
        <source>Open a drawing or an image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>打开绘图或图像</translation>
    </message>
    <message>
        <source>The samples of {digit} are missing. Install LogitDesk again.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>缺少 {digit} 的示例。请重新安装 LogitDesk。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no image and no drawing.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>未粘贴任何内容：剪贴板中没有图像或绘图。</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>导出得分</translation>
    </message>
    <message>
        <source>Scores copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>得分已复制</translation>
    </message>
    <message>
        <source>Python copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Python 代码已复制</translation>
    </message>
</context>
<context>
    <name>DropMark</name>
    <message>
        <source>What is dragged here will be opened</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>拖到这里的内容将被打开</translation>
    </message>
    <message>
        <source>Let go to open what you drag</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>松开即可打开所拖内容</translation>
    </message>
    <message>
        <source>Let go to open {file}</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>松开即可打开 {file}</translation>
    </message>
    <message>
        <source>Let go to open {file}, the first of these files</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>松开即可打开这些文件中的第一个：{file}</translation>
    </message>
</context>
<context>
    <name>EvaluationModel</name>
    <message>
        <source>{progress} · {time} left</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{progress} · 剩余 {time}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Choose a network and images above, and press Run.

Then click a cell of the confusion matrix to see its images. A double click puts one onto the page, where Evidence tells from which ink it was misread.

The answers are kept: the next time they are there at once.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>在上方选择网络和图像，然后按“运行”。

随后单击混淆矩阵的单元格，查看其中的图像。双击一幅图像会把它放到画板上，“依据”页会说明它是因哪些墨迹被误读的。

回答会保留下来：下次立即可用。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>What is read as what, and the images of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>什么被识别成什么，以及对应的图像。</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>How well it reads, with intervals; by class and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>识别得有多好，附区间；并按类别和书写者列出。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Calibration, the limit of doubt, and what is told by logits.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>校准、存疑阈值，以及 logit 说明了什么。</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Accuracy on digits that are turned, slanted, resized, …</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>对旋转、倾斜、缩放等变形数字的准确率…</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Which images the network finds alike, your drawing among them.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>网络认为哪些图像相似，也包括当前绘图。</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>浏览</translation>
    </message>
    <message>
        <source>The images by class, number and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>按类别、编号和书写者查看图像。</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Ways to look at what came of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>查看结果的方式。</translation>
    </message>
    <message>
        <source>See which digits a network misreads, and why</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>看网络误读哪些数字，以及为什么</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>贡献图</translation>
    </message>
    <message>
        <source>How much each pixel of the ink adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>墨迹的每个像素给 logit 增加多少。</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>内部</translation>
    </message>
    <message>
        <source>What the network has inside.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>网络内部有什么。</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>笔画</translation>
    </message>
    <message>
        <source>What taking a stroke away does to every logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>去掉一笔对每个 logit 的影响。</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>过程</translation>
    </message>
    <message>
        <source>The ten logits while the drawing was made.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>书写过程中的十个 logit。</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Up to four networks side by side.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>并排显示最多四个网络。</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>预处理</translation>
    </message>
    <message>
        <source>What each step of it is for.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>每个步骤的作用。</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Ways to look at where a logit comes from.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>查看 logit 来源的方式。</translation>
    </message>
    <message>
        <source>Blue ink speaks for the digit, orange ink against it. Point at a pixel.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>蓝色墨迹支持该数字，橙色墨迹反对它。请指向一个像素。</translation>
    </message>
    <message>
        <source>All ink and the biases add up to the logit: the very number on Scores.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>全部墨迹与偏置之和就是 logit，即“得分”页上的那个数。</translation>
    </message>
    <message>
        <source>Ask about another digit: its key, or Shift and its key for “why not that?”.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>询问别的数字：按它的键；按 Shift 和它的键则是问“为什么不是它？”。</translation>
    </message>
    <message>
        <source>Look inside the network, take strokes away, play it again, compare.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>查看网络内部、去掉笔画、重放、对比。</translation>
    </message>
</context>
<context>
    <name>ExampleTiles</name>
    <message>
        <source>{label} read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>{label} 识别为 {answer}</translation>
    </message>
</context>
<context>
    <name>ExperimentAutosave</name>
    <message>
        <source>The perceptron lab cannot be kept.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>无法保存感知机实验室。</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy &amp;picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>复制数值(&amp;N)</translation>
    </message>
    <message>
        <source>Save n&amp;umbers…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>保存数值(&amp;U)…</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>数值已复制</translation>
    </message>
    <message>
        <source>{file} is not saved: what was to be in it is gone.</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>未保存 {file}：要保存的内容已不存在。</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>95 of 100 such intervals hold what endlessly many such images would give: Wilson’s for shares, else bootstrap.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>在 100 个这样的区间中，有 95 个包含用无穷多同类图像会得到的值：比例用 Wilson 法，其余用自助法。</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>采信</translation>
    </message>
    <message>
        <source>Drawings of no digit that are believed to be one: better none.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>不是数字却被采信为数字的绘图：最好没有。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of the images that is read right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>识别正确的图像所占的比例。</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>The mean of −ln p of the right digit, in nats: a sure mistake costs much.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>正确数字的 −ln p 的均值，单位为 nat：有把握的错误代价很大。</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>How far the probability of the digit read is from the share that is right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>识别出的数字的概率与正确比例相差多少。</translation>
    </message>
    <message>
        <source>Log-loss, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>对数损失，拟合 T</translation>
    </message>
    <message>
        <source>Calibration, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>校准误差，拟合 T</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>The share that the network’s limits do not let it believe.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>网络的阈值不允许采信的比例。</translation>
    </message>
    <message>
        <source>Believed and wrong</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>采信但错误</translation>
    </message>
    <message>
        <source>Read wrong, and believed all the same.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>识别错误，却仍被采信。</translation>
    </message>
    <message>
        <source>At the card’s temperature.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>使用说明卡上的温度。</translation>
    </message>
    <message>
        <source>Figures with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>附 95% 区间的指标</translation>
    </message>
    <message>
        <source>Computing the intervals…</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>正在计算区间…</translation>
    </message>
    <message>
        <source>Figures, with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>指标，附 95% 区间</translation>
    </message>
    <message>
        <source>figures with intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>附区间的指标</translation>
    </message>
    <message>
        <source>At T = 1.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>T = 1 时。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Drawings and images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>绘图和图像 (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>LogitDesk drawings (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>LogitDesk 绘图 (*.logitdesk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Labelled drawings (*.jsonl *.json *.logitdesk)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>已标注的绘图 (*.jsonl *.json *.logitdesk)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>LogitDesk drawing (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>LogitDesk 绘图 (*.logitdesk)</translation>
    </message>
    <message>
        <source>Drawing as JSON (*.json)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>JSON 格式的绘图 (*.json)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Labelled drawings and images (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>已标注的绘图和图像 (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</translation>
    </message>
    <message>
        <source>Networks of LogitDesk (*.logitdesk-network)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>LogitDesk 网络 (*.logitdesk-network)</translation>
    </message>
    <message>
        <source>Networks and Keras models (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>网络和 Keras 模型 (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json *.txt)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机实验室 (*.json *.txt)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机实验室 (*.json)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Next</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Help ▸ Show me round shows this again</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>“帮助 ▸ 界面导览”可再次显示</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>入门导览</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Right or wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>正确或错误</translation>
    </message>
    <message>
        <source>Perhaps mislabelled: both networks are sure of one digit, and it is not the label.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>标签可疑：两个网络都确信是同一个数字，而它不是标签所示的数字。</translation>
    </message>
    <message>
        <source>Doubt</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Whether the network’s limits let it believe its answer.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>网络的阈值是否允许采信其回答。</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Worst: by cross-entropy with the label. Margin: the lead over the second digit.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>最差：按与标签的交叉熵。间隔：领先第二名的幅度。</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>What the image is said to show.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>标签所示的图像内容。</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>识别为</translation>
    </message>
    <message>
        <source>What the network reads.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>网络识别的结果。</translation>
    </message>
    <message>
        <source>Writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Who wrote it; type to find one.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>谁写的；输入文字可查找。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Find an image by its number in the data set: type it and press Enter.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>按数据集中的编号查找图像：输入后按 Enter。</translation>
    </message>
    <message>
        <source>No image is left by these filters.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>没有符合这些筛选条件的图像。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all images.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>显示全部图像。</translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>放到画板</translation>
    </message>
    <message>
        <source>All pages then look at this image: Enter or a double click does the same.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>之后所有页面都以这幅图像为准：按 Enter 或双击也可以。</translation>
    </message>
    <message>
        <source>Find a number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>查找编号</translation>
    </message>
    <message>
        <source>the images of a gallery</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>图库中的图像</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} 幅，共 %Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images, {which}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} 幅，共 %Ln 幅图像，{which}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>Read right</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>Doubted or not</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>不论是否存疑</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>采信</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Worst first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>最差在前</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>概率最低在前</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>间隔最小在前</translation>
    </message>
    <message>
        <source>By number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Is {label}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>实际为 {label}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>任意回答</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>识别为 {digit}</translation>
    </message>
    <message>
        <source>Any writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>任意书写者</translation>
    </message>
    <message>
        <source>There is no image {number}: the last one is {last}.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>没有编号 {number} 的图像：最后一幅是 {last}。</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{map}: from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>{map}：从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>takes {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>减少 {number}</translation>
    </message>
    <message>
        <source>adds {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>增加 {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>More in the help</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>更多帮助</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>LogitDesk help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>LogitDesk 帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>在帮助中搜索</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Chapter of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>帮助章节</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>返回之前显示的内容 (Alt+Left)</translation>
    </message>
</context>
<context>
    <name>InkPlacer</name>
    <message>
        <source>Drag the ink, or press the arrow keys. Your own page stays as it is.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>拖动墨迹，或按方向键。自己的画板保持不变。</translation>
    </message>
    <message>
        <source>Place of the ink</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>墨迹的位置</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Keep its best</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>保留最好的</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Measure its best weights, and make a network of them.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>测量其最好的权重，并做成网络。</translation>
    </message>
    <message>
        <source>Take away what it left. This cannot be undone.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>清除它留下的内容。此操作无法撤销。</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>网络</translation>
    </message>
    <message numerus="yes">
        <source>Training {network} was interrupted on {moment} after {done} of %Ln epochs.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>
            <numerusform>{network} 的训练于 {moment} 中断，已完成 {done} 轮，共 %Ln 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training {network} was interrupted on {moment}.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>{network} 的训练于 {moment} 中断。</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The loss with labels of either kind</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>使用两种标签的损失</translation>
    </message>
    <message>
        <source>The batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>批</translation>
    </message>
    <message>
        <source>Add this row</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>添加此行</translation>
    </message>
    <message>
        <source>Keep these logits and their label, and go on changing them</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>保留这些 logit 及其标签，然后继续更改</translation>
    </message>
    <message>
        <source>The same number: the row’s zeros leave only the term of the true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>同一个数：这一行中的零使求和只剩真实类别的一项。</translation>
    </message>
    <message>
        <source>A batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>一批数据</translation>
    </message>
    <message>
        <source>−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−Σ y · log softmax(z)：一行中真实类别处为 1，其余为 0。</translation>
    </message>
    <message>
        <source>−log softmax(z) at the true class: all that is left of that sum.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>真实类别处的 −log softmax(z)：上面的求和只剩这一项。</translation>
    </message>
    <message>
        <source>sparse label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>稀疏标签 {label}</translation>
    </message>
    <message>
        <source>one-hot [{row}]</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>独热 [{row}]</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Its true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>它的真实类别。</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>One row of logits a drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>每个绘图一行 logit。</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>One loss a row: shape ({rows},). Their mean, {mean}, is what training lowers.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>每行一个损失：形状 ({rows},)。训练降低的是它们的均值 {mean}。</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>移除第 {number} 行</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>A mark is where a detector found its pattern. The 32 of conv1, in the first four rows, look at your ink; the 64 of conv2 at what those found. Point at one to see it large.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>亮点表示检测器在那里找到了它的模式。conv1 的 32 幅图（前四行）看的是墨迹；conv2 的 64 幅看的是前者找到的内容。指向一幅可放大查看。</translation>
    </message>
    <message>
        <source>A unit is one number that the network computes from all maps together. Times a learned weight it is its share of the logit. Of {count} units these add or take most.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>单元是网络由所有特征图共同算出的一个数。它乘以学到的权重，就是它对 logit 的贡献。{count} 个单元中，这些增减最多。</translation>
    </message>
    <message>
        <source>Feature maps of conv1 and conv2</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>conv1 和 conv2 的特征图</translation>
    </message>
    <message>
        <source>The map pointed at</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>所指的特征图</translation>
    </message>
    <message>
        <source>The {count} units that carry most</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>承载最多的 {count} 个单元</translation>
    </message>
    <message>
        <source>What it finds</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>找到了什么</translation>
    </message>
    <message>
        <source>What carries the logit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>什么承载着 logit</translation>
    </message>
    <message>
        <source>A feature map: bright where one detector found its pattern.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>特征图：检测器找到其模式之处较亮。</translation>
    </message>
    <message>
        <source>What each unit adds to the logit: its activation times a learned weight.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>每个单元给 logit 增加多少：激活值乘以学到的权重。</translation>
    </message>
    <message>
        <source>These {count}: {their_sum}. All units {sum}, last bias {bias}: logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>这 {count} 个：{their_sum}。所有单元 {sum}，最后的偏置 {bias}：{digit} 的 logit ≈ {logit}</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{layer}，图 {number}</translation>
    </message>
    <message>
        <source>largest activation</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>最大激活值</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>No record of its training. Ctrl+click selects several networks to compare.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>没有训练记录。按住 Ctrl 单击可选择多个网络进行对比。</translation>
    </message>
    <message>
        <source>How they learned</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>with dots: on held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>带点的线：留出的图像</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Loss in nats, or images read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>以 nat 为单位的损失，或识别正确的图像。</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Learning curves: loss (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>学习曲线：损失（图表）</translation>
    </message>
    <message>
        <source>Learning curves: accuracy (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>学习曲线：准确率（图表）</translation>
    </message>
    <message>
        <source>Loss: the mean of −ln p of the right digit. Accuracy: the share read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>损失：正确数字的 −ln p 的均值。准确率：识别正确的比例。</translation>
    </message>
    <message>
        <source>{network}, training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{network}，训练</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Have this network read the page</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>由此网络识别画板</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write it into one file</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>写入一个文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take in a network that LogitDesk exported, or a Keras model that reads digits</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>导入 LogitDesk 导出的网络，或识别数字的 Keras 模型</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Another name:</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>Export “{network}”</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>导出“{network}”</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>导入网络</translation>
    </message>
</context>
<context>
    <name>LibraryOperations</name>
    <message>
        <source>Exported “{network}” to {file}</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>已将“{network}”导出到 {file}</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>无法开始导入：{reason}。请重试。</translation>
    </message>
    <message>
        <source>Imported “{network}”</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>已导入“{network}”</translation>
    </message>
    <message>
        <source>Deleted “{network}”.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>已删除“{network}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LogitsView</name>
    <message>
        <source>logit z</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>logit z</translation>
    </message>
    <message>
        <source>softmax p</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>softmax p</translation>
    </message>
    <message>
        <source>Logits, softmax, label and gradient of each class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>各类别的 logit、softmax、标签和梯度</translation>
    </message>
    <message>
        <source>Logits as text</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>文本形式的 logit</translation>
    </message>
    <message>
        <source>The logits: change a number, or type two to ten others, as [0.1, 0.3, 0.5, 0.9]</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>logit：更改其中一个数，或输入两到十个其他数，如 [0.1, 0.3, 0.5, 0.9]</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Click: take it for the true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>单击：把它作为真实类别</translation>
    </message>
    <message>
        <source>The true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>类别 {number}</translation>
    </message>
</context>
<context>
    <name>LossLabPage</name>
    <message>
        <source>Unsure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>没把握且错误</translation>
    </message>
    <message>
        <source>A 3 that may be a 5, but it was an 8: a loss of about 1.8, and a gradient that says so.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>一个可能是 5 的 3，但实际是 8：损失约为 1.8，梯度也反映了这一点。</translation>
    </message>
    <message>
        <source>Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>四个 logit：softmax 得到 0.16838508、0.205666、0.25120102 和 0.37474789。</translation>
    </message>
    <message>
        <source>Ten logits of a 3 that is one: the loss is near 0, and so is the gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>一个确实是 3 的 3 的十个 logit：损失接近 0，梯度也是。</translation>
    </message>
    <message>
        <source>The same logits, but it was an 8: the gradient is as long as it gets.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>同样的 logit，但实际是 8：梯度达到最长。</translation>
    </message>
    <message>
        <source>Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>十个相等的 logit：每个类别的概率是 0.1，损失是 ln 10 = 2.303。</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>有把握且正确</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>有把握却错误</translation>
    </message>
    <message>
        <source>All equal</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>全部相等</translation>
    </message>
    <message>
        <source>Drag a logit’s bar, or type other numbers below: all the rest follows.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>拖动 logit 的条形，或在下方输入其他数值：其余都会随之变化。</translation>
    </message>
    <message>
        <source>Choose another true label: click its row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>选择另一个真实标签：单击它所在的行。</translation>
    </message>
    <message>
        <source>Choose a wrong label, then drag the scale up until the naive loss is inf.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>选择一个错误的标签，然后加大缩放，直到朴素算法的损失变成 inf。</translation>
    </message>
    <message>
        <source>Look at “Twice”, a common mistake: what a second softmax does.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>看“两次”，一个常见的错误：再做一次 softmax 会怎样。</translation>
    </message>
    <message>
        <source>Look at “Code”: the same numbers as TensorFlow calls, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>看“代码”：用 TensorFlow 调用得到同样的数值，可以复制。</translation>
    </message>
    <message>
        <source>The drawing</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>当前绘图</translation>
    </message>
    <message>
        <source>The logits that the network gives your drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>网络给当前绘图的 logit。</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>自定义数值</translation>
    </message>
    <message>
        <source>Logits that you drag and type; the drawing changes nothing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>通过拖动和输入设定 logit；绘图不会改变它们。</translation>
    </message>
    <message>
        <source>Two ways</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>两种方法</translation>
    </message>
    <message>
        <source>Two ways to one loss in float32: −log(softmax(z)), and the fused form.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>在 float32 中用两种方法求同一个损失：−log(softmax(z)) 和融合形式。</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>两次</translation>
    </message>
    <message>
        <source>Softmax twice, a common mistake: in the network, and in the loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>两次 softmax，一个常见的错误：网络中一次，损失中一次。</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>One-hot and sparse labels give one number; a batch has one loss a row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>独热标签和稀疏标签得到同一个数；一批数据每行一个损失。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>The TensorFlow calls for what is on screen, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>与屏幕内容对应的 TensorFlow 调用，可以复制。</translation>
    </message>
    <message>
        <source>The loss is of the true label. Until you choose one, by a click on its row, it is what the network takes the drawing for. A choice stays until the page is wiped.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>损失针对真实标签。单击一行可以选定；选定之前，以网络识别的结果为准。选定后一直有效，直到清空画板。</translation>
    </message>
    <message>
        <source>Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true class’s. The logsumexp takes out the largest logit, m, so that no exponential overflows. The gradient is softmax minus one-hot.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax 把 logit 变成概率；交叉熵是真实类别概率的对数取负。logsumexp 先提出最大的 logit，即 m，使指数不会溢出。梯度等于 softmax 减去独热向量。</translation>
    </message>
    <message>
        <source>two ways to one loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>求同一个损失的两种方法</translation>
    </message>
    <message>
        <source>softmax taken twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>两次 softmax</translation>
    </message>
    <message>
        <source>batch of losses</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>一批损失</translation>
    </message>
    <message>
        <source>Logits of</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logit 来源</translation>
    </message>
    <message>
        <source>Whose logits this page is about.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>此页使用谁的 logit。</translation>
    </message>
    <message>
        <source>Back to ×&#xa0;1</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>恢复 × 1</translation>
    </message>
    <message>
        <source>Have the logits as they are</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>使用未缩放的 logit</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>界面导览</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Logits and a label that show something</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>有代表性的 logit 和标签</translation>
    </message>
    <message>
        <source>From logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>从 logit 到损失</translation>
    </message>
    <message>
        <source>From logits to loss, step by step</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>从 logit 到损失，逐步计算</translation>
    </message>
    <message>
        <source>from logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>从 logit 到损失</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Four views of the same loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>同一个损失的四种视图。</translation>
    </message>
    <message>
        <source>Your own numbers, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>自定义数值，{factor}。</translation>
    </message>
    <message>
        <source>An example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>示例，{factor}。</translation>
    </message>
    <message>
        <source>An example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>示例。</translation>
    </message>
    <message>
        <source>Your own numbers.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>自定义数值。</translation>
    </message>
    <message>
        <source>“The drawing” takes the logits of what you have drawn.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>“当前绘图”使用所画内容的 logit。</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>画板是空白的：请在“得分”页 (F2) 画一个数字。在此之前显示示例。</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>画板是空白的：请在“得分”页 (F2) 画一个数字。在此之前显示示例，{factor}。</translation>
    </message>
    <message>
        <source>As you draw, by {network}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>随绘图更新，由 {network} 给出。</translation>
    </message>
    <message>
        <source>As you draw, by {network}, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>随绘图更新，由 {network} 给出，{factor}。</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>随绘图更新，由 {network} 给出，T = 1。</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>随绘图更新，由 {network} 给出，T = 1，{factor}。</translation>
    </message>
    <message>
        <source>true label {label}: your choice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>真实标签 {label}：手动选定</translation>
    </message>
    <message>
        <source>true label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>真实标签 {label}</translation>
    </message>
    <message>
        <source>true label {label}: the network’s answer</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>真实标签 {label}：网络的回答</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>The cross-entropy with the true label, in nats.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>与真实标签的交叉熵，单位为 nat。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training was interrupted, and its best so far is still there. Model ▸ Retrain… keeps it or deletes it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>有一次训练中断了，迄今最好的结果仍在。可用“模型 ▸ 重新训练…”保留或删除。</translation>
    </message>
    <message>
        <source>The drawing is from the last time. Undo takes it away.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>这是上次的绘图。撤销可以去掉它。</translation>
    </message>
    <message>
        <source>Draw a digit on the page at the left, with a mouse, a pen or a finger.
The charts beside it follow your hand: logits, softmax and log-odds.
The other tabs show where a number comes from, and how a network learns. F1 explains every word.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>用鼠标、笔或手指在左边的画板上画一个数字。
旁边的图表随手而动：logit、softmax 和对数几率。
其他标签页说明数值从何而来，以及网络如何学习。F1 解释每个术语。</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>界面导览</translation>
    </message>
    <message>
        <source>LogitDesk speaks {language} when it is started again.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>LogitDesk 再次启动后将使用：{language}。</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>This drawing is labelled {digit}. Keep it in My digits?</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>此绘图的标签是 {digit}。是否保存到“我的数字”？</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The drawing cannot be kept. {problem} Save it, or close again to leave it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>无法保留绘图。{problem} 请保存它，或再次关闭以放弃。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>1 and 2</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 和 2</translation>
    </message>
    <message>
        <source>1 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 和 3</translation>
    </message>
    <message>
        <source>2 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>2 和 3</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>3 和 4</translation>
    </message>
    <message>
        <source>Draw a digit to see the images that are next to it.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>画一个数字，查看与它最接近的图像。</translation>
    </message>
    <message>
        <source>Each point is an image, by two principal components in the network’s last hidden layer. Rings are misread. The large point is your drawing, with lines to the ten images that are next to it in all dimensions of the layer, which need not be the next ones here.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>每个点是一幅图像，位置取自网络最后一个隐藏层的两个主成分。圆环表示误读。大点是当前绘图，连线指向在该层全部维度中与它最接近的十幅图像，它们在这里看起来不一定最近。</translation>
    </message>
    <message>
        <source>Map of digits</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>数字分布图</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>主成分</translation>
    </message>
    <message>
        <source>Which two of them are shown.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>显示其中哪两个。</translation>
    </message>
    <message>
        <source>Images next to your drawing</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>与当前绘图最接近的图像</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>正在生成分布图…</translation>
    </message>
    <message>
        <source>Stopped. Press Map again to make the map.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>已停止。再按“分布图”可重新生成。</translation>
    </message>
    <message>
        <source>map of digits, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>数字分布图，{networks_and_images}</translation>
    </message>
    <message>
        <source>These components have {first_share} and {second_share} of the variance of {count} units. Rings are misread. Below: the images next to your drawing.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>这两个主成分占 {count} 个单元方差的 {first_share} 和 {second_share}。圆环表示误读。下方：与当前绘图最接近的图像。</translation>
    </message>
    <message>
        <source>is</source>
        <comment>before what an image shows</comment>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>识别为</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>概率</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there: how much the logit changes with that pixel. What is left when all ink has been counted comes from the network’s own constants, the biases. Together they are the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>像素的贡献等于它的墨迹乘以那里的梯度，即 logit 随该像素变化的快慢。除去全部墨迹后剩下的部分来自网络自身的常数，即偏置。两者之和恰好是 logit。</translation>
    </message>
    <message>
        <source>Blue ink (+) speaks for it, orange ink (−) against it. All of it and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>蓝色墨迹 (+) 支持它，橙色墨迹 (−) 反对它。全部墨迹与偏置之和就是 logit。</translation>
    </message>
    <message>
        <source>Map of shares</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>贡献图</translation>
    </message>
    <message>
        <source>ink that adds</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>增加的墨迹</translation>
    </message>
    <message>
        <source>ink that takes</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>减少的墨迹</translation>
    </message>
    <message>
        <source>all ink</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>全部墨迹</translation>
    </message>
    <message>
        <source>biases</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>偏置</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>The sum</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>求和</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there. All shares and the biases add up to the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>像素的贡献等于它的墨迹乘以那里的梯度。所有贡献与偏置之和恰好是 logit。</translation>
    </message>
    <message>
        <source>Which ink speaks for the digit?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>哪些墨迹支持该数字？</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}, and not for {other_digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>哪些墨迹支持 {digit} 而不支持 {other_digit}？</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>哪些墨迹支持 {digit}？</translation>
    </message>
    <message>
        <source>logit of {digit}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>{digit} 的 logit</translation>
    </message>
    <message>
        <source>map, {question}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>图，{question}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>关闭此消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>A row for what an image shows, a column for what it is read as: click a cell, or go there by arrow keys and press Enter, and see its images. A second time shows all again.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>每行是图像实际的数字，每列是识别出的数字：单击单元格，或用方向键移到那里并按 Enter，可查看其中的图像。再来一次则重新显示全部。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Answers of</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>回答来自</translation>
    </message>
    <message>
        <source>The network whose answers are shown.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>显示哪个网络的回答。</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>% of row</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>占行 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Counts of images, or shares of their row.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>图像的数量，或占其所在行的比例。</translation>
    </message>
    <message>
        <source>confusion matrix, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>混淆矩阵，{networks_and_images}</translation>
    </message>
</context>
<context>
    <name>NetworkColumn</name>
    <message>
        <source>Read by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>由 {network} 识别</translation>
    </message>
    <message>
        <source>{explanation} A click makes it read.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{explanation} 单击可改由它识别。</translation>
    </message>
    <message>
        <source>Verdict by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{network} 的判定</translation>
    </message>
    <message>
        <source>Logits and softmax by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{network} 的 logit 和 softmax</translation>
    </message>
    <message>
        <source>This network’s ten logits, and the probabilities that softmax makes of them.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>此网络的十个 logit，以及 softmax 由它们得到的概率。</translation>
    </message>
    <message>
        <source>From which ink the logit by {network} comes</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{network} 的 logit 来自哪些墨迹</translation>
    </message>
    <message>
        <source>❘ with all steps: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>❘ 使用全部步骤：{verdict}</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the network&apos;s files in the system&apos;s own file manager</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>在系统的文件管理器中显示该网络的文件</translation>
    </message>
    <message>
        <source>There is no network. Install LogitDesk again or import one.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>没有网络。请重新安装 LogitDesk 或导入一个。</translation>
    </message>
    <message>
        <source>It came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>它随 LogitDesk 提供，不能更改。</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>input</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>偏置</translation>
    </message>
    <message>
        <source>class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>类别 {number}</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>The perceptron’s connections</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>感知机的连接</translation>
    </message>
    <message>
        <source>Drag it up or down.</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>上下拖动。</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>logit</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>No network could be loaded, so nothing is read. Installing LogitDesk again brings back the networks that it comes with.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>没有网络可以加载，因此无法识别。重新安装 LogitDesk 可恢复自带的网络。</translation>
    </message>
    <message>
        <source>“{former}” was deleted or moved, so “{network}” reads instead.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>“{former}”已删除或移动，因此改由“{network}”识别。</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Your networks</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>自己的网络</translation>
    </message>
    <message>
        <source>Networks that you trained or imported</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>自己训练或导入的网络</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>The network that reads the page now.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>当前识别画板的网络。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Press F2 to rename one of your own.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>按 F2 可重命名自己的网络。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>结构</translation>
    </message>
    <message>
        <source>How the network is built.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>网络是怎样构成的。</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s 10,000 test digits it reads right.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>MNIST 的 10,000 个测试数字中识别正确的比例。</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>The numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>训练所调整的数。</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>When it was trained.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>何时训练。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>LogitDesk: it came with the program. You: trained here. Imported: from a file.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>LogitDesk：随程序提供。自己：在这里训练。导入：来自文件。</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>自己</translation>
    </message>
    <message>
        <source>reads now</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>正在使用</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>It must be {number} or more.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>必须不小于 {number}。</translation>
    </message>
    <message>
        <source>It may be {number} at most.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>不能大于 {number}。</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Use it</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>It reads the page from now on.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>从现在起由它识别画板。</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>It waits in the Model menu; the page is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>它留在“模型”菜单中；画板的识别方式不变。</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>It is deleted, and lies in the trash for 30 days.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>它将被删除，在回收站中保留 30 天。</translation>
    </message>
    <message>
        <source>Compare image by image</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>逐图对比</translation>
    </message>
    <message>
        <source>See on the Evaluation page what the one reads and the other misreads.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>在“评估”页查看一个网络识别正确而另一个误读的图像。</translation>
    </message>
    <message>
        <source>{network} is trained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network} 已训练完成。</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln of your digits, each read without having been learned from</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>自己的 %Ln 个数字，每个都由没学过它的网络识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln test images of {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>{data_set} 的 %Ln 幅测试图像</numerusform>
        </translation>
    </message>
    <message>
        <source>{network} on {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network}，{data_set}</translation>
    </message>
    <message>
        <source>now wrong: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>现在错误：{count}</translation>
    </message>
    <message>
        <source>now right: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>现在正确：{count}</translation>
    </message>
    <message>
        <source>Images of each digit that are read better and worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>各数字中识别变好和变差的图像</translation>
    </message>
    <message>
        <source>How many images of a digit are read wrong now and were not, and right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>每个数字有多少图像由对变错，又有多少由错变对。</translation>
    </message>
    <message>
        <source>It is better discarded: it reads your digits no better than before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>建议丢弃：它识别自己的数字并不比以前好。</translation>
    </message>
    <message>
        <source>It is better discarded: it has forgotten more of {data_set} than it has gained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>建议丢弃：它在 {data_set} 上忘记的多于得到的。</translation>
    </message>
    <message>
        <source>It can be used: it has gained more on your digits than it has forgotten.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>可以使用：它在自己的数字上得到的多于忘记的。</translation>
    </message>
    <message>
        <source>It is better kept for later: it reads {data_sets} clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>建议留待以后：它识别 {data_sets} 明显不如 {network}。</translation>
    </message>
    <message>
        <source>It can be used: it is not clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>可以使用：它并不明显比 {network} 差。</translation>
    </message>
    <message>
        <source>Your {digit}s: {before} of {count} → {now} of {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>自己的 {digit}：{before}/{count} → {now}/{count}</translation>
    </message>
    <message>
        <source>Each of them is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>每一个的识别结果都与以前相同。</translation>
    </message>
    <message>
        <source>Finished after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>已完成：{epochs}，用时{time}。</translation>
    </message>
    <message>
        <source>Stopped after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>已停止：{epochs}，用时{time}。</translation>
    </message>
    <message>
        <source>The loss became no number: a smaller learning rate may help. Ended after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>损失不再是数值：较小的学习率可能有帮助。已结束：{epochs}，用时{time}。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>{done}/%Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{done} 轮</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept: they did best on held-out images.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>保留第 {number} 轮后的权重：它们在留出的图像上表现最好。</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>保留第 {number} 轮后的权重。</translation>
    </message>
</context>
<context>
    <name>OwnDigitsModel</name>
    <message>
        <source>Importing digits</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>正在导入数字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits imported; those already there are not doubled.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>
            <numerusform>已导入 %Ln 个数字；已有的不会重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in My digits.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>已从“我的数字”中移出。</translation>
    </message>
    <message>
        <source>Kept in My digits as {digit}. Undo takes it back.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>已作为 {digit} 保存到“我的数字”。撤销可以收回。</translation>
    </message>
</context>
<context>
    <name>OwnDigitsPage</name>
    <message>
        <source>None yet. Collect some, or draw a digit and say by “It was…”, beside the verdict, what it is.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>还没有。请采集一些，或画一个数字，再用判定旁边的“应为…”指出它是什么。</translation>
    </message>
    <message>
        <source>What can be done with those selected: the keys 0 to 9 label them, Del deletes them, Enter puts one onto the page. Undo takes it back. And: export, import, delete all.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>对选中的数字可做的操作：按 0 至 9 标注，按 Del 删除，按 Enter 把一个放到画板上；撤销可以收回。还有：导出、导入、全部删除。</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>我</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Whose digits are shown.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>显示谁的数字。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which digits are shown, and how many there are.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>显示哪些数字，以及各有多少。</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {selected} selected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln 个数字，选中 {selected} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>放到画板</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>它是…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename {person}…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>重命名 {person}…</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>导出数字</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln shown…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>导出显示的 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>导入数字</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>全部删除…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln digits, of everyone?</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>删除所有人的全部 %Ln 个数字？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>删除全部数字</translation>
    </message>
    <message>
        <source>Undo takes it back. Export keeps them in a file.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>撤销可以收回。导出可把它们保存到文件。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Scores</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>得分(&amp;S)</translation>
    </message>
    <message>
        <source>Show logits, softmax and log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>显示 logit、softmax 和对数几率</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>依据(&amp;E)</translation>
    </message>
    <message>
        <source>Show from which ink a logit comes</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>显示 logit 来自哪些墨迹</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>Show how networks are trained</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>显示网络如何训练</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>评估(&amp;V)</translation>
    </message>
    <message>
        <source>See which images a network misreads</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>看网络误读哪些图像</translation>
    </message>
    <message>
        <source>My &amp;digits</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>我的数字(&amp;D)</translation>
    </message>
    <message>
        <source>Collect your own digits, and look after them</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>采集和管理自己的数字</translation>
    </message>
    <message>
        <source>&amp;Perceptron lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>感知机实验室(&amp;P)</translation>
    </message>
    <message>
        <source>Train a perceptron with two inputs, and see its log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>训练一个两输入的感知机，查看它的对数几率</translation>
    </message>
    <message>
        <source>&amp;Loss lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>损失实验室(&amp;L)</translation>
    </message>
    <message>
        <source>See cross-entropy step by step, and how it goes wrong</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>逐步查看交叉熵，以及它如何出错</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>两个网络</translation>
    </message>
    <message>
        <source>Both networks read the same other digit, and are 80 % sure of it or more: the label may be wrong.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>两个网络都识别为同一个其他数字，且把握不低于 80%：标签可能有误。</translation>
    </message>
    <message>
        <source>two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>两个网络</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{choice}：{count}</translation>
    </message>
    <message>
        <source>The difference may be chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>差异可能出于偶然（McNemar 精确检验，{p_value}）。</translation>
    </message>
    <message>
        <source>{network} is more often right, and hardly by chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{network} 正确的次数更多，不像出于偶然（McNemar 精确检验，{p_value}）。</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>In parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to see its images.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>单击一行，或在行上按 Enter，可查看其图像。</translation>
    </message>
    <message>
        <source>By class</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>按书写者</translation>
    </message>
    <message>
        <source>By class, or by writer where known.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>按类别，或在已知时按书写者。</translation>
    </message>
    <message>
        <source>Figures by class or writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>按类别或书写者的指标</translation>
    </message>
    <message>
        <source>figures in parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>分组指标</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>How many there are of it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>各有多少幅。</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of the images read as this digit, the share that is it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>识别为该数字的图像中，确实是它的比例。</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of the images of this digit, the share that is read as it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>该数字的图像中，识别为它的比例。</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>精确率与召回率的调和平均。</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>书写者</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>比例</translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>Pen width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>How wide the pen draws; the eraser is twice as wide</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>笔画的粗细；橡皮是它的两倍</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>粗细</translation>
    </message>
</context>
<context>
    <name>PerceptronLabModel</name>
    <message>
        <source>The plane holds {most} points. Erase some first.</source>
        <extracomment>logitdesk/ui/perceptron_lab/model.py</extracomment>
        <translation>平面最多容纳 {most} 个点。请先擦除一些。</translation>
    </message>
</context>
<context>
    <name>PerceptronLabPage</name>
    <message>
        <source>The colour is the logit at each place; on the line it is 0, and p one half.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>颜色表示各处的 logit；在直线上它为 0，p 为二分之一。</translation>
    </message>
    <message>
        <source>A weight: by how much the logit grows with its input, or with nothing (b).</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>权重：logit 随其输入增长的快慢；b 则与输入无关。</translation>
    </message>
    <message>
        <source>Each point at its log-odds, ln p / (1 − p), for its class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>每个点位于其类别的对数几率 ln p / (1 − p) 处。</translation>
    </message>
    <message>
        <source>plane of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机的平面</translation>
    </message>
    <message>
        <source>perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机</translation>
    </message>
    <message>
        <source>log-odds of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机的对数几率</translation>
    </message>
    <message>
        <source>training of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机的训练</translation>
    </message>
    <message>
        <source>&amp;Clear points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>清除所有点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>复制为一行文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>粘贴一行文本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>界面导览(&amp;R)</translation>
    </message>
    <message>
        <source>Click on the plane to put points of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>单击平面，放置类别 {number} 的点。</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Press and drag on the plane to erase points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>在平面上按住并拖动，擦除点。</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag the plane; the wheel zooms, a double click shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>拖动平面；滚轮缩放，双击显示全部。</translation>
    </message>
    <message>
        <source>What the left button does on the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>左键在平面上的作用。</translation>
    </message>
    <message>
        <source>A click puts class</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>单击放置的类别</translation>
    </message>
    <message>
        <source>1 logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>1 个 logit</translation>
    </message>
    <message>
        <source>One logit, the log-odds of class 1: sigmoid follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>一个 logit，即类别 1 的对数几率，其后是 sigmoid。</translation>
    </message>
    <message>
        <source>3 logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>3 个 logit</translation>
    </message>
    <message>
        <source>A logit for each of three classes: softmax follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>三个类别各有一个 logit，其后是 softmax。</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Logit 数</translation>
    </message>
    <message>
        <source>How many logits the perceptron has.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机有多少个 logit。</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>点集</translation>
    </message>
    <message>
        <source>Sets of points to begin with, or none.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>作为起点的点集，也可以没有。</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Share, save and open; show me round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>分享、保存和打开；界面导览</translation>
    </message>
    <message>
        <source>Point at the plane to see it with its numbers.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>指向平面，查看代入数值的网络。</translation>
    </message>
    <message>
        <source>Perceptron lab copied as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机实验室已复制为一行文本</translation>
    </message>
    <message>
        <source>Open a perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>打开感知机实验室</translation>
    </message>
    <message>
        <source>perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>感知机实验室</translation>
    </message>
    <message>
        <source>Save the perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>保存感知机实验室</translation>
    </message>
    <message>
        <source>Opened; Undo brings back what was there</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>已打开；撤销可恢复原来的内容</translation>
    </message>
    <message>
        <source>The lab begins anew.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>实验室重新开始。</translation>
    </message>
    <message>
        <source>The file is now {name}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>该文件现为 {name}。</translation>
    </message>
    <message>
        <source>Click in the plane to put a point of the class chosen above it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>单击平面，放置上方所选类别的点。</translation>
    </message>
    <message>
        <source>Drag a connection up or down: its weight moves the border.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>上下拖动一条连接：它的权重会移动边界。</translation>
    </message>
    <message>
        <source>Press Run: training takes step after step down the loss.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>按“运行”：训练沿损失一步步下降。</translation>
    </message>
    <message>
        <source>Point at a mark on the log-odds curve to see it in the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>指向对数几率曲线上的标记，查看它在平面中的位置。</translation>
    </message>
    <message>
        <source>Choose “3 logits”: three classes, and softmax instead of sigmoid.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>选择“3 个 logit”：三个类别，用 softmax 代替 sigmoid。</translation>
    </message>
    <message>
        <source>&amp;Separate blobs</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>分开的两团(&amp;S)</translation>
    </message>
    <message>
        <source>Far apart: a straight line separates the classes.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>相距很远：一条直线可以分开两个类别。</translation>
    </message>
    <message>
        <source>&amp;Overlapping</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>重叠(&amp;O)</translation>
    </message>
    <message>
        <source>So close that no straight line separates them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>离得太近，没有直线能够分开。</translation>
    </message>
    <message>
        <source>One o&amp;utlier</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>一个离群点(&amp;U)</translation>
    </message>
    <message>
        <source>One point of class 0 lies alone on the far side of class 1.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 0 的一个点独自位于类别 1 的另一侧。</translation>
    </message>
    <message>
        <source>&amp;XOR</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>异或(&amp;X)</translation>
    </message>
    <message>
        <source>Each class lies in two corners across from each other.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>每个类别位于一对对角上。</translation>
    </message>
    <message>
        <source>&amp;Ring</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>圆环(&amp;R)</translation>
    </message>
    <message>
        <source>Class 0 lies in the middle, and class 1 all around it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 0 在中间，类别 1 环绕四周。</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>The arrow keys move a crosshair; Space puts a point there, Delete erases the nearest one. Plus and minus zoom, 0 shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>方向键移动十字线；空格在那里放一个点，Delete 擦除最近的点。加减号缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>Plane of x1 and x2</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>x1 和 x2 的平面</translation>
    </message>
    <message>
        <source>On a bold line the likeliest classes are equally likely.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>在粗线上，最可能的类别概率相等。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points, {wrong} of them taken for another class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>
            <numerusform>%Ln 个点，其中 {wrong} 个被归入其他类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>类别 {number} 的点</translation>
    </message>
    <message>
        <source>&amp;Delete this point</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>删除此点(&amp;D)</translation>
    </message>
    <message>
        <source>Put a point of class &amp;{number} here</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>在此放置类别 &amp;{number} 的点</translation>
    </message>
    <message>
        <source>Click to put points</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>单击以放置点</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>Show all</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show everything again (double click, or the key 0)</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>重新显示全部（双击，或按 0 键）</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>What the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>The page is prepared like the digits of MNIST that the network learned from: cropped to the ink, made square, shrunk and centred.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>画板内容会像网络学过的 MNIST 数字那样处理：按墨迹裁剪、补成正方形、缩小并居中。</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>The page, and the smallest box that holds the ink.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>画板，以及包含墨迹的最小方框。</translation>
    </message>
    <message>
        <source>square</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>正方形</translation>
    </message>
    <message>
        <source>The box, widened to a square with the ink in its middle.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>方框扩展为正方形，墨迹在正中。</translation>
    </message>
    <message>
        <source>The square, averaged down to 20 × 20 pixels.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>正方形经平均缩小到 20 × 20 像素。</translation>
    </message>
    <message>
        <source>Moved by whole pixels until its centre of mass is in the middle of 28 × 28.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>按整像素移动，使质心位于 28 × 28 的正中。</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>what the network sees of {digit}</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>网络看到的 {digit}</translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Square</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>正方形</translation>
    </message>
    <message>
        <source>The ink’s box becomes a square. Off: height and width are stretched apart.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>墨迹的方框变成正方形。关闭时：高和宽分别拉伸。</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>Every digit is brought to one size. Off: the whole page is shrunk, without a box.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>每个数字都变成同样大小。关闭时：整个画板直接缩小，不取方框。</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>居中</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle. Off: it stays where it lies on the page.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>质心移到正中。关闭时：留在画板上原来的位置。</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>每个步骤的作用</translation>
    </message>
    <message>
        <source>What the networks see</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>各网络看到的图像</translation>
    </message>
    <message>
        <source>Restore all steps</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>恢复全部步骤</translation>
    </message>
    <message>
        <source>All steps on, and the ink as you drew it</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>打开全部步骤，墨迹恢复原样</translation>
    </message>
    <message>
        <source>preprocessing tried out</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>预处理试验</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>画一个数字。</translation>
    </message>
</context>
<context>
    <name>PresentationView</name>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>十个数字的 logit 和 softmax</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>返回窗口 (Esc)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask about the digit with the largest logit, whichever it is while you draw.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>始终询问 logit 最大的数字，无论书写时它是哪一个。</translation>
    </message>
    <message>
        <source>The digit whose logit is asked about. A number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>所询问 logit 的数字。按数字键效果相同。</translation>
    </message>
    <message>
        <source>Take another digit’s logit away: what speaks for the one and not for the other? Shift and a number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>减去另一个数字的 logit：哪些支持前者而不支持后者？按 Shift 和数字键效果相同。</translation>
    </message>
    <message>
        <source>not {digit}</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>非 {digit}</translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>胜出者</translation>
    </message>
    <message>
        <source>Follow the winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>跟随胜出者</translation>
    </message>
    <message>
        <source>Digit asked about</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>所询问的数字</translation>
    </message>
    <message>
        <source>Why not another digit</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>为什么不是另一个数字</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>清除此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network that reads. Without one, the images are only looked at.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>用于识别的网络。不选网络时只查看图像。</translation>
    </message>
    <message>
        <source>Second network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>第二个网络</translation>
    </message>
    <message>
        <source>What does the one read that the other misreads?</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>哪些图像一个网络能识别而另一个会误读？</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images that no network of LogitDesk has learned from, or a file of your own.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>LogitDesk 的网络都没有学过的图像，或自己的文件。</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>画法</translation>
    </message>
    <message>
        <source>As they were written, or drawn again by another pen. For images made of strokes.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>保持原样，或换一支笔重新绘制。适用于由笔画组成的图像。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Thin</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>细</translation>
    </message>
    <message>
        <source>Thick</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>粗</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>文件…</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>评估状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Run downloads {data_set} first ({size} MB).</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>“运行”会先下载 {data_set}（{size} MB）。</translation>
    </message>
    <message>
        <source>Evaluate on a file</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>用文件评估</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>无网络</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>“{network}” is no longer there: these are its answers from before.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>“{network}”已不存在：这些是它以前的回答。</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Distortion</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>变形</translation>
    </message>
    <message>
        <source>Third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>第三个网络</translation>
    </message>
    <message>
        <source>Another network to measure beside those above.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>除上面的网络外再测量一个。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Press Measure.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>请按“测量”。</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Accuracy: the share that is read right of the same images, distorted more.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>准确率：同一批图像在变形加大时识别正确的比例。</translation>
    </message>
    <message>
        <source>Measures up to {count} of the images. Click a point to see its images, the misread first.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>最多测量其中 {count} 幅图像。单击一个点可查看其图像，误读的在前。</translation>
    </message>
    <message>
        <source>No third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>无第三个网络</translation>
    </message>
    <message>
        <source>Images at {amount}</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>{amount} 时的图像</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives the right digit. Training is about the last 50 steps, on images that are learned from; validation is each epoch&apos;s end, on held-out images. The dashed line marks what is kept. Half the loss is always the same step down.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>交叉熵，单位为 nat：−ln p 的均值，其中 p 是网络给正确数字的概率。“训练”指最近约 50 步所学的图像；“验证”指每轮结束时留出的图像。虚线标出保留下来的状态。损失每减半，下降的高度都相同。</translation>
    </message>
    <message>
        <source>How many images are read right. The axis is spread by log-odds, so that {less} and {more} stand apart.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>识别正确的图像有多少。坐标轴按对数几率展开，使 {less} 与 {more} 能够区分。</translation>
    </message>
    <message>
        <source>The ten logits that the half-trained network gives the digit now on your page.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>训练到一半的网络给画板上的数字的十个 logit。</translation>
    </message>
    <message>
        <source>Training progress</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>{name} (chart)</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>{name}（图表）</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>曲线从第一步开始。</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Your digit, as it is learned</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>学习过程中的当前数字</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Do no further step until you resume.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>不再进行下一步，直到继续。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>End now, and keep the network after its best epoch so far.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>立即结束，保留迄今最好一轮之后的网络。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Write the new network again.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>重新写入新网络。</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Let go of what was just learned; other networks stay.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>放弃刚学到的内容；其他网络保留。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>更改设置。</translation>
    </message>
    <message>
        <source>Your digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>当前数字</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>之后 LogitDesk 会自动关闭。</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept: {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>保留：{number}</translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>识别为 {digit}</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>画一个数字</translation>
    </message>
</context>
<context>
    <name>SampleDigits</name>
    <message>
        <source>Sample digits</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>示例数字</translation>
    </message>
    <message>
        <source>Put a {digit} that someone drew on the page; again for another</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>把别人写的一个 {digit} 放到画板上；再按一次换一个</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and where the label’s probability is far below ε it has no gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>修补办法：−log(softmax(z) + ε)。它不会是无穷大，但也不会超过 −ln ε；当标签的概率远小于 ε 时，它没有梯度。</translation>
    </message>
    <message>
        <source>All logits are multiplied by this: the order of the classes stays, and the differences grow.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>所有 logit 都乘以此数：类别的顺序不变，差值变大。</translation>
    </message>
    <message>
        <source>The loss of these logits, multiplied by what stands below. The naive line ends where the label’s probability is too small for float32. Drag the upright line to scale the logits. Elsewhere a drag pans; the wheel zooms, and a click on a name hides its line.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>这些 logit 乘以下方倍数后的损失。当标签的概率小到 float32 无法表示时，朴素算法的线到此为止。拖动竖线可缩放 logit。在其他位置拖动可平移；滚轮缩放，单击名称可隐藏其线。</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>朴素</translation>
    </message>
    <message>
        <source>−log(softmax(z)) at the label: two operations, the first of which may give 0.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>标签处的 −log(softmax(z))：两步运算，第一步可能得到 0。</translation>
    </message>
    <message>
        <source>naive, one-hot</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>朴素，独热</translation>
    </message>
    <message>
        <source>−Σ y · log(softmax(z)): nan as soon as any probability is 0, as 0 · ∞ is.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−Σ y · log(softmax(z))：只要有一个概率为 0 就是 nan，因为 0 · ∞ 是 nan。</translation>
    </message>
    <message>
        <source>naive + ε</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>朴素 + ε</translation>
    </message>
    <message>
        <source>−log(softmax(z) + ε) at the label: the common patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>标签处的 −log(softmax(z) + ε)：常见的修补办法。</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>logsumexp(z) − z of the label, in one operation: finite for any logits.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logsumexp(z) − 标签的 z，一步运算：对任何 logit 都有限。</translation>
    </message>
    <message>
        <source>Loss against the scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>损失随 logit 缩放的变化</translation>
    </message>
    <message>
        <source>The loss, −ln p of the true class, computed in two ways and with a patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>损失，即真实类别的 −ln p，用两种方法和一种修补办法计算。</translation>
    </message>
    <message>
        <source>Losses and gradients in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>float32 中的损失和梯度</translation>
    </message>
    <message>
        <source>Scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logit 的缩放</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>ε</translation>
    </message>
    <message>
        <source>The logits are multiplied by {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logit 乘以 {factor}。</translation>
    </message>
    <message>
        <source>logits {times_factor}</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logit {times_factor}</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>{label} 处的
梯度</translation>
    </message>
    <message>
        <source>in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>float32 中</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>损失随标签的 logit 增长多少。</translation>
    </message>
    <message>
        <source>By how much it grows with the likeliest other logit.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>损失随其余最可能的 logit 增长多少。</translation>
    </message>
    <message>
        <source>In float32 the probability of {label} is 0: −log gives inf, and the gradient nan. ε caps the loss at {loss} and takes its gradient: the worst mistakes teach least. Fused is right.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>在 float32 中，{label} 的概率是 0：−log 得到 inf，梯度是 nan。ε 把损失限制在 {loss}，也使梯度消失：最严重的错误反而教得最少。融合形式是正确的。</translation>
    </message>
    <message>
        <source>All agree so far.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>到此为止全部一致。</translation>
    </message>
    <message>
        <source>With a one-hot row the loss is nan: 0 × log 0. The others are finite.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>使用独热行时损失是 nan：0 × log 0。其他的都有限。</translation>
    </message>
    <message>
        <source>The patch gives {wrong} for {right}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>修补办法给出 {wrong}，应为 {right}。</translation>
    </message>
    <message>
        <source>The label is the likeliest class: choose another one to see it break.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>标签就是最可能的类别：选择另一个标签才能看到它失效。</translation>
    </message>
    <message>
        <source>The naive loss is inf from {times_factor} on.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>从 {times_factor} 起，朴素算法的损失是 inf。</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message numerus="yes">
        <source>%Ln points, {count} of them ringed</source>
        <extracomment>logitdesk/ui/evaluation/scatter.py</extracomment>
        <translation>
            <numerusform>%Ln 个点，其中 {count} 个带圆环</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>A logit is the raw number that the network gives a class: adding the same to all ten changes nothing.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logit 是网络给一个类别的原始数值：给全部十个加上同一个数，什么也不改变。</translation>
    </message>
    <message>
        <source>Softmax turns logits into probabilities: each is exp(logit / T), divided by the sum of all ten.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax 把 logit 变成概率：每个概率等于 exp(logit / T) 除以全部十个之和。</translation>
    </message>
    <message>
        <source>Log-odds weigh one class against all others together: its logit minus the logsumexp of the other nine, which is the logit itself only where a network has a single one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数几率把一个类别与其余所有类别合起来相比：它的 logit 减去其余九个的 logsumexp；只有当网络仅有一个 logit 时，它才等于 logit 本身。</translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>十个数字的 logit 和 softmax</translation>
    </message>
    <message>
        <source>Log-odds of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>十个数字的对数几率</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Draw a digit here, with mouse, finger or pen, or take a sample below.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>用鼠标、手指或笔在这里画一个数字，或选用下方的示例。</translation>
    </message>
    <message>
        <source>This is what the network reads, how sure it is, and what comes next.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>这里显示网络识别的结果、把握有多大，以及第二名。</translation>
    </message>
    <message>
        <source>Ten logits, and what softmax makes of them. Drag a logit’s bar.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>十个 logit，以及 softmax 由它们得到的概率。可拖动 logit 的条形。</translation>
    </message>
    <message>
        <source>Log-odds: how much one digit outweighs all others. Point at one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数几率：一个数字比其余所有数字合起来强多少。请指向一个点。</translation>
    </message>
    <message>
        <source>Move the temperature: the probabilities change, the winner stays.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>移动温度：概率改变，胜出者不变。</translation>
    </message>
    <message>
        <source>Click a row, and see from which ink its logit comes.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>单击一行，查看它的 logit 来自哪些墨迹。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>sums to 1</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>总和为 1</translation>
    </message>
    <message>
        <source>Logarithmic softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数坐标的 softmax</translation>
    </message>
    <message>
        <source>A logarithmic axis: the smallest probability can be read, too</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数坐标轴：最小的概率也能看清</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>any real number</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>任意实数</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数几率</translation>
    </message>
    <message>
        <source>At the left the logit, the raw number that the network gives a digit. At the right its probability, which softmax makes of all ten logits together.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>左边是 logit，即网络给一个数字的原始数值。右边是它的概率，由 softmax 根据全部十个 logit 得到。</translation>
    </message>
    <message>
        <source>Log-odds, ln p / (1 − p): how much one digit outweighs all the others together. Its logit alone does not say it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数几率，ln p / (1 − p)：一个数字比其余所有数字合起来强多少。仅凭它的 logit 无法知道。</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>对数几率</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>画板是空白的。</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Click: from which ink it comes</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>单击：查看它来自哪些墨迹</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{digit} 的 {what}，{network}</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}, altered</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{digit} 的 {what}，{network}，已改动</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The page is full: no file holds more. Save it, erase some, or clear it.</source>
        <extracomment>logitdesk/ui/session.py</extracomment>
        <translation>画板已满：文件也容纳不下更多。请保存、擦除一些或清空。</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Digits of the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>图片中的数字</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>尚未知道</translation>
    </message>
    <message>
        <source>Digit {number} of {count}, read as {answer}. All: {answers}</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>第 {number} 个数字，共 {count} 个，识别为 {answer}。全部：{answers}</translation>
    </message>
</context>
<context>
    <name>SoftmaxByHand</name>
    <message>
        <source>Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits alone, so they do not change.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>给全部十个 logit 加上同一个 c。softmax 和对数几率只取决于 logit 的差，因此不会改变。</translation>
    </message>
    <message>
        <source>Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. The charts show what would be, until you press Escape or draw on.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>拖动 logit 的条形，或用 Tab 和方向键移到它并按 ← 或 →。图表显示假设的结果，直到按 Escape 或继续绘图。</translation>
    </message>
    <message>
        <source>Added to all ten logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>加到全部十个 logit 上</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show what the network gave (Esc)</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>显示网络给出的值 (Esc)</translation>
    </message>
    <message>
        <source>+c to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>全部 +c</translation>
    </message>
    <message>
        <source>What if: these are not the logits that the network gave.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>假设：这些不是网络给出的 logit。</translation>
    </message>
    <message>
        <source>The same added to all logits changes no probability.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>给全部 logit 加上同一个数，概率都不变。</translation>
    </message>
    <message>
        <source>Drag a logit’s bar to try another value for it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>拖动 logit 的条形，试用别的值。</translation>
    </message>
    <message>
        <source>{number} to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>全部 {number}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>From the page to its scores: normalising the ink and the network.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>从画板到得分：墨迹的规范化和网络的计算。</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s {count} test digits the network reads right, and its weights: the numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>MNIST 的 {count} 个测试数字中网络识别正确的比例，以及它的权重数：权重是训练所调整的数。</translation>
    </message>
    <message>
        <source>{number} ms per prediction</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>每次预测 {number} 毫秒</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>What this step is about</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>此步骤的内容</translation>
    </message>
</context>
<context>
    <name>StrokesView</name>
    <message>
        <source>A logit is the raw number that the network gives a digit. What grows without ink, that ink spoke against; what shrinks, it spoke for.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Logit 是网络给一个数字的原始数值。去掉墨迹后变大的，说明那些墨迹反对它；变小的，说明支持它。</translation>
    </message>
    <message>
        <source>Click a stroke to read the page without it. A single one is cut into three. Your page itself keeps all its ink. Up to {count} have a button.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>单击一笔，可在没有它的情况下识别。只有一笔时会分成三段。画板本身的墨迹都保留。最多 {count} 笔有按钮。</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>after ❘ before</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>之后 ❘ 之前</translation>
    </message>
    <message>
        <source>Change of the ten logits</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>十个 logit 的变化</translation>
    </message>
    <message>
        <source>By how much each logit changes, and what it is then. What grows without a stroke, that stroke spoke against.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>每个 logit 变化多少，变化后是多少。去掉一笔后变大的，说明那一笔反对它。</translation>
    </message>
    <message>
        <source>Take a stroke away</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>去掉一笔</translation>
    </message>
    <message>
        <source>Hide {stroke}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>隐藏{stroke}</translation>
    </message>
    <message>
        <source>without it: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>去掉后：{verdict}</translation>
    </message>
    <message>
        <source>What this does</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>此操作的作用</translation>
    </message>
    <message>
        <source>What it changes</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>改变了什么</translation>
    </message>
    <message>
        <source>Click a stroke, or draw or erase on the page.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>单击一笔，或在画板上书写或擦除。</translation>
    </message>
    <message>
        <source>What the last change did</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>最近一次更改的影响</translation>
    </message>
    <message>
        <source>Without {strokes}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>去掉{strokes}</translation>
    </message>
    <message>
        <source>Read: {before} → {after}.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>识别结果：{before} → {after}。</translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message>
        <source>It learns your digits, varied a little, beside much of what the network knew. Then it shows how digits of yours are read that it has not learned from, and what it has forgotten. The network itself stays as it is.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>它学习自己采集的数字（略加变化），同时温习网络原有的大部分知识。然后显示没学过的自己的数字识别得如何，以及忘记了什么。网络本身保持不变。</translation>
    </message>
    <message>
        <source>Teach a network your hand</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>教网络认识自己的笔迹</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>开始教</translation>
    </message>
    <message>
        <source>Network to teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>要教的网络</translation>
    </message>
    <message>
        <source>The network that it begins with, and whose knowledge it keeps.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>作为起点的网络，其知识会保留。</translation>
    </message>
    <message>
        <source>A network is being trained, or waits for your choice, on the page Training.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>“训练”页上正在训练网络，或在等待选择。</translation>
    </message>
    <message>
        <source>Nothing to learn yet. Collect some, or correct what is misread.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>还没有可学的。请采集一些，或更正误读的数字。</translation>
    </message>
    <message numerus="yes">
        <source>It learns %Ln digits, and is measured on others: {time}.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>
            <numerusform>学习 %Ln 个数字，用其他数字测量：{time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}’s {network}</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>{person} 的 {network}</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>我的 {network}</translation>
    </message>
</context>
<context>
    <name>TemperatureControl</name>
    <message>
        <source>Logits are divided by the temperature before softmax: above 1 the probabilities even out, below 1 they sharpen.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>在 softmax 之前用温度除 logit：大于 1 使概率更均匀，小于 1 使概率更集中。</translation>
    </message>
    <message>
        <source>Found on digits held out of training, so that “90 %” is right about 9 times in 10. The digit stays the same; only how sure the network is of it changes.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>由训练时留出的数字得出，使“90%”在 10 次中约有 9 次正确。数字不变，改变的只是网络的把握。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>fitted: {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>拟合：{number}</translation>
    </message>
    <message>
        <source>Use the fitted temperature, {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>使用拟合温度 {number}</translation>
    </message>
    <message>
        <source>Temperature {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>温度 {number}</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Gallery</source>
        <extracomment>logitdesk/ui/tiles.py</extracomment>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>The ten logits while it was drawn</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>书写过程中的十个 logit</translation>
    </message>
    <message>
        <source>Drag the upright line: the thick curve is the digit that the network would have read by then. A click on a name hides its curve; the wheel zooms, the middle button pans.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>拖动竖线：粗曲线是网络到那时会识别出的数字。单击名称可隐藏其曲线；滚轮缩放，中键平移。</translation>
    </message>
    <message>
        <source>The network reads the ink that was there at each of 60 moments. Long pauses are shortened. Your page and its scores stay as they are.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>网络在 60 个时刻分别识别当时已有的墨迹。较长的停顿已缩短。画板和得分保持不变。</translation>
    </message>
    <message>
        <source>Draw a digit, and see here how the network read it as it was drawn. A dot, or an opened picture, takes no time.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>画一个数字，在这里查看书写过程中网络如何识别。单独的点或打开的图片没有过程。</translation>
    </message>
    <message>
        <source>The page at this moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>此刻的画板</translation>
    </message>
    <message>
        <source>page at a moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>某一时刻的画板</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>十个数字的概率</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Draw it once more, in the time that it took (Space)</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>按原来的时间重画一遍（空格）</translation>
    </message>
    <message>
        <source>Moment of the drawing</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>书写的时刻</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{verdict} after {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{time} 后：{verdict}</translation>
    </message>
    <message>
        <source>The network never changed its mind.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>网络从未改变判断。</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{time}：{before} → {after}</translation>
    </message>
    <message>
        <source>Changes of mind (dashed): {changes}.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>改变判断之处（虚线）：{changes}。</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Training could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>无法开始训练：{reason}。请重试。</translation>
    </message>
    <message>
        <source>Stopped before the first step: there is nothing to keep</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>在第一步之前就已停止：没有可保留的内容</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Your own settings.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>自定义设置。</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>充分</translation>
    </message>
    <message>
        <source>Own settings</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How many times each image is seen: more reads better.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>每幅图像看多少遍：越多识别越好。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>批大小</translation>
    </message>
    <message>
        <source>How many images are learned from at a time: the weights move after each.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>一次学习多少幅图像：每批之后权重更新一次。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far the weights move at a time: up to this at the beginning, then ever less. If the loss becomes no number: smaller.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>权重每次移动多少：开始时最多为此值，以后逐渐减小。如果损失不再是数值，请调小。</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Fewer make a quick try, {least} or more; a twelfth is held out.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>较少的图像可快速尝试，至少 {least} 幅；留出十二分之一。</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed begins with the same random weights and order of images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>同样的种子，从同样的随机权重和图像顺序开始。</translation>
    </message>
    <message numerus="yes">
        <source>{data_set}, %Ln images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>
            <numerusform>{data_set}，%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>变化图像</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is called in the Model menu.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>在“模型”菜单中的名称。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>学习数据</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>起点</translation>
    </message>
    <message>
        <source>With random weights, or where another network ended.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>从随机权重开始，或接着另一个网络。</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Turned, slanted and moved a little each time, as different hands write.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>每次略微旋转、倾斜和移动，如同不同人的笔迹。</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic takes a GPU that TensorFlow can use.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>“自动”会使用 TensorFlow 可用的 GPU。</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>It goes on in the background. Enter starts it as well.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>在后台进行。按 Enter 也可开始。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>From scratch</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>From the weights of {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>从 {network} 的权重开始</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>我的 {network}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{data_set} is downloaded first ({megabytes} MB).</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>先下载 {data_set}（{megabytes} MB）。</translation>
    </message>
    <message>
        <source>There is nothing to learn from. Tick at least one.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>没有可学习的数据。请至少勾选一项。</translation>
    </message>
    <message>
        <source>It is measured on other images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>用其他图像测量。</translation>
    </message>
    <message>
        <source>Forty drawings, varied: a quick network reads six in ten of other people’s digits.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>四十个绘图加上变化：快速训练的网络能识别别人十个数字中的六个。</translation>
    </message>
    <message>
        <source>{time} on this computer</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>在这台计算机上{time}</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Before and after</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>训练前后</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>What came of the run, or how it went.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>训练的结果，或训练的过程。</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far each step goes: weights change by this number times the gradient.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>每步走多远：权重的变化等于此数乘以梯度。</translation>
    </message>
    <message>
        <source>L2 adds this factor times the sum of the squared weights to the loss, which keeps the weights small; the biases go free.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>L2 把此系数乘以权重平方和加到损失上，使权重保持较小；偏置不受影响。</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Train, a step or more each frame, until you pause.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>训练，每帧一步或多步，直到暂停。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>单步</translation>
    </message>
    <message>
        <source>One step of gradient descent, over all points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>用所有点做一步梯度下降。</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the weights from before the first step.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>恢复第一步之前的权重。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Steps each frame, where there is time.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>时间允许时每帧的步数。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>The curve begins with the first point.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>曲线从第一个点开始。</translation>
    </message>
    <message>
        <source>with L2</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>含 L2</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Cross-entropy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>交叉熵（图表）</translation>
    </message>
    <message>
        <source>Accuracy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>准确率（图表）</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The loss: the mean of −ln p of the right class, also with what L2 adds.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>损失：正确类别的 −ln p 的均值，也可加上 L2 项。</translation>
    </message>
    <message>
        <source>The share of the points that are on the right side.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>位于正确一侧的点所占的比例。</translation>
    </message>
    <message>
        <source>Learning rate {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>学习率 {number}</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: put points, or take some from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>还没有可学的：请放置点，或从“点集”中选取。</translation>
    </message>
    <message>
        <source>Cross-entropy {loss}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>交叉熵 {loss}</translation>
    </message>
    <message>
        <source>Accuracy {share}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>准确率 {share}</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training process was killed from outside, as the system does when memory runs out. Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>训练进程被外部终止，内存不足时系统会这样做。请关闭其他程序或减小批大小，然后重试。</translation>
    </message>
    <message>
        <source>The import process was killed from outside, as the system does when memory runs out. Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>导入进程被外部终止，内存不足时系统会这样做。请关闭其他程序或选择其他文件，然后重试。</translation>
    </message>
    <message>
        <source>The training process broke down ({fault}). Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>训练进程崩溃（{fault}）。请关闭其他程序或减小批大小，然后重试。</translation>
    </message>
    <message>
        <source>The import process broke down ({fault}). Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>导入进程崩溃（{fault}）。请关闭其他程序或选择其他文件，然后重试。</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Reading data…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在启动 TensorFlow…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The new network could not be saved</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>无法保存新网络</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Training failed</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Keeping what an interrupted run had learned</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在保留中断的训练所学的内容</translation>
    </message>
    <message>
        <source>Training a new network on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在用 {data} 训练新网络</translation>
    </message>
    <message>
        <source>Training {network} on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在用 {data} 训练 {network}</translation>
    </message>
    <message>
        <source>Training on {device}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>在 {device} 上训练</translation>
    </message>
    <message>
        <source>Stopped. {work}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>已停止。{work}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>第 {number} 轮，共 {count} 轮</translation>
    </message>
    <message>
        <source>{count} images/s</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>{count} 幅图像/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training {network} · {progress}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>正在训练 {network} · {progress}</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>显示训练</translation>
    </message>
    <message>
        <source>Training progress, in short</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>训练进度摘要</translation>
    </message>
</context>
<context>
    <name>TwiceView</name>
    <message>
        <source>softmax once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>一次 softmax</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>两次 softmax</translation>
    </message>
    <message>
        <source>Probabilities with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>做一次和两次 softmax 的概率</translation>
    </message>
    <message>
        <source>Loss and gradient with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>做一次和两次 softmax 的损失和梯度</translation>
    </message>
    <message>
        <source>Probabilities after softmax, and after softmax of these once more.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>做一次 softmax 后的概率，以及再做一次 softmax 后的概率。</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>损失随标签的 logit 增长多少。</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>{label} 处的
梯度</translation>
    </message>
    <message>
        <source>The network gives logits, and softmax is in the loss alone.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>网络给出 logit，只在损失中做 softmax。</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>一次</translation>
    </message>
    <message>
        <source>The network gives probabilities, taken for logits.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>网络给出概率，却被当作 logit。</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>两次</translation>
    </message>
    <message>
        <source>With {classes} classes the surest answer is e/(e + {others}) = {probability}, so the loss is never below {loss}, however right the network is; and its gradient is smaller, so that it learns slower.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>有 {classes} 个类别时，最有把握的回答是 e/(e + {others}) = {probability}，因此无论网络多么正确，损失都不会低于 {loss}；而且梯度更小，学习更慢。</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>A double click goes back to {number}.</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>双击可恢复为 {number}。</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>The digits with the two largest logits, and their softmax probabilities. The margin is by how much the largest logit is ahead of the second: the wider, the surer the network.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>logit 最大的两个数字，及其 softmax 概率。间隔是最大的 logit 领先第二大的幅度：越大，网络越有把握。</translation>
    </message>
    <message>
        <source>Say which digit you meant: the drawing is kept with it on the page My digits, and Undo takes it back. Alt and the digit do the same.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>指出本来要写的数字：绘图连同它保存到“我的数字”页，撤销可以收回。按 Alt 和该数字效果相同。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>The digit with the largest logit, its probability after softmax, and the runner-up. The margin is how far the first logit leads the second.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>logit 最大的数字、经 softmax 后的概率，以及第二名。间隔是第一个 logit 领先第二个的幅度。</translation>
    </message>
    <message>
        <source>It was…</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>应为…</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>next: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>其次：{digit}，{probability}</translation>
    </message>
    <message>
        <source>closest: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>最接近：{digit}，{probability}</translation>
    </message>
    <message>
        <source>No network to read it</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>没有可用于识别的网络</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>{digit}，{probability}</translation>
    </message>
    <message>
        <source>The largest logit is less than {margin} ahead of the second; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>最大的 logit 领先第二大的不到 {margin}；此阈值由训练时留出的数字得出，其中约 100 个有 1 个存疑。</translation>
    </message>
    <message>
        <source>At temperature 1 no digit has more than half of the probability.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>温度为 1 时，没有数字的概率超过一半。</translation>
    </message>
    <message>
        <source>The logsumexp of the logits is less than {energy}; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>logit 的 logsumexp 小于 {energy}；此阈值由训练时留出的数字得出，其中约 100 个有 1 个存疑。</translation>
    </message>
    <message>
        <source>This does not look like one digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>这不像一个数字</translation>
    </message>
    <message>
        <source>margin {margin} logits</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>间隔 {margin}</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>不确定：{first} 或 {second}</translation>
    </message>
</context>
<context>
    <name>WeightedInk</name>
    <message>
        <source>Each pixel of your ink is multiplied by a number that was learned. Add up all the products, and one more number, the bias: that is all it does.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>墨迹的每个像素乘以一个学到的数。把所有乘积加起来，再加上一个数，即偏置：这就是它做的全部。</translation>
    </message>
    <message>
        <source>How much the logit rises with the ink of each pixel, for this very drawing: with other ink, other numbers. Here they and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>对当前绘图，logit 随每个像素的墨迹增长多少：墨迹不同，数值也不同。在这里，它们与偏置之和就是 logit。</translation>
    </message>
    <message>
        <source>Weights × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>权重 × 墨迹</translation>
    </message>
    <message>
        <source>Weights, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>逐像素的权重、墨迹和贡献</translation>
    </message>
    <message>
        <source>weights of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{digit} 的权重</translation>
    </message>
    <message>
        <source>A pixel’s ink times its factor is what it adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>像素的墨迹乘以其系数，就是它给 logit 增加的量。</translation>
    </message>
    <message>
        <source>× your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>× 墨迹</translation>
    </message>
    <message>
        <source>= contributions</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>= 贡献</translation>
    </message>
    <message>
        <source>Slopes × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>斜率 × 墨迹</translation>
    </message>
    <message>
        <source>Slopes, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>逐像素的斜率、墨迹和贡献</translation>
    </message>
    <message>
        <source>slopes of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{digit} 的斜率</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>LogitDesk could not open its window ({fault}). What lay on the page when it last ended is kept, and so are your networks. If it comes again, install LogitDesk again. More is in the log: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>LogitDesk 无法打开窗口（{fault}）。上次结束时画板上的内容和所有网络都已保留。如果再次出现，请重新安装 LogitDesk。更多信息见日志：{log}</translation>
    </message>
    <message>
        <source>Something went wrong inside LogitDesk ({fault}). Your page is still here; save it before you go on.</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>LogitDesk 内部出错（{fault}）。画板仍在；请先保存再继续。</translation>
    </message>
    <message>
        <source>The log has more: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>更多信息见日志：{log}</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>{weight} = {value}: {input} does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}：{input} 不改变 logit。</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: {input} does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight} = {value}：{input} 不改变类别 {number} 的 logit。</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the larger the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}：{input} 越大，logit 越大。</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the larger the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight} = {value}：{input} 越大，类别 {number} 的 logit 越大。</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the smaller the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}：{input} 越大，logit 越小。</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the smaller the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight} = {value}：{input} 越大，类别 {number} 的 logit 越小。</translation>
    </message>
    <message>
        <source>{weight} = {value}: bias does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}：偏置不改变 logit。</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: bias does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight} = {value}：偏置不改变类别 {number} 的 logit。</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}：偏置使各处的 logit 都变大。</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight} = {value}：偏置使类别 {number} 的 logit 在各处都变大。</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}：偏置使各处的 logit 都变小。</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight} = {value}：偏置使类别 {number} 的 logit 在各处都变小。</translation>
    </message>
    <message>
        <source>{weight}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}，偏置的权重</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight}，偏置的权重</translation>
    </message>
    <message>
        <source>{weight}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}，{input} 的权重</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>类别 {number} 的 {weight}，{input} 的权重</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>{images}, drawn small</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}，画得小</translation>
    </message>
    <message>
        <source>{images}, drawn large</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}，画得大</translation>
    </message>
    <message>
        <source>{images}, drawn thin</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}，画得细</translation>
    </message>
    <message>
        <source>{images}, drawn thick</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}，画得粗</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>线</translation>
    </message>
    <message>
        <source>scribble</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>shape</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>图形</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>字母</translation>
    </message>
    <message>
        <source>several digits</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>多个数字</translation>
    </message>
    <message>
        <source>letter or symbol</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>字母或符号</translation>
    </message>
    <message>
        <source>{first} and {second} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{first} 和 {second}，{images}</translation>
    </message>
    <message>
        <source>{network} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network}，{images}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} 正确（{interval}）</translation>
    </message>
    <message>
        <source>{network} {share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network}：{share} 正确（{interval}）</translation>
    </message>
    <message>
        <source>{share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} 存疑，理应如此（{interval}）</translation>
    </message>
    <message>
        <source>{network} {share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network}：{share} 存疑，理应如此（{interval}）</translation>
    </message>
    <message>
        <source>{title}: {images_and_shares}.</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{title}：{images_and_shares}。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what an image of no digit shows</comment>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Only {network} right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>仅 {network} 正确</translation>
    </message>
    <message>
        <source>Both right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>都正确</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>都错误</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>标签可疑</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>blank</source>
        <comment>an empty page, read as no digit</comment>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{first} 还是 {second}？</translation>
    </message>
    <message>
        <source>no digit</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{digit}，{probability}</translation>
    </message>
    <message>
        <source>ink {ink}, biases {biases}:
logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>墨迹 {ink}，偏置 {biases}：
{digit} 的 logit ≈ {logit}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>× gradient</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>× 梯度</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{number}&#xa0;%</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {file}… {done} of {total} MB</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>正在下载 {file}… {done}/{total} MB</translation>
    </message>
    <message>
        <source>{work}… {done} of {total}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{work}… {done}/{total}</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>cross-entropy = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>交叉熵 = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</translation>
    </message>
    <message>
        <source>gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>梯度 = softmax − 独热，在 {label} 处：p{k} − 1 ≈ {gradient}</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>{shape} logit {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{shape} logit {number}</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>{count} weights</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>{count} 个权重</translation>
    </message>
    <message>
        <source>{accuracy} on MNIST · {weights}</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>MNIST 上 {accuracy} · {weights}</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>reliability</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>校准良好</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>believed, wrong</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>采信但错误</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>覆盖率</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>It has run away: each step is larger than the last. Reset, and take a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>训练已发散：每一步都比上一步大。请重置，并选择较小的学习率。</translation>
    </message>
    <message>
        <source>There are no points of class {number}: the bias alone makes it ever less likely, without end. Put some, or take a set from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>没有类别 {number} 的点：仅靠偏置就会使它越来越不可能，没有止境。请放置一些，或从“点集”中选取。</translation>
    </message>
    <message>
        <source>The loss rises now and then: steps this long go past the minimum. Try a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>损失时有上升：步子太大，越过了最小值。请尝试较小的学习率。</translation>
    </message>
    <message>
        <source>Straight borders separate the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>直线边界能分开各类别，因此损失没有最小值：每一步都使权重变大，没有止境。L2 可以阻止。</translation>
    </message>
    <message>
        <source>A line separates the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>一条直线能分开两个类别，因此损失没有最小值：每一步都使权重变大，没有止境。L2 可以阻止。</translation>
    </message>
    <message>
        <source>All points are right.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>所有点都正确。</translation>
    </message>
    <message>
        <source>One point is wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>有一个点错误。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>
            <numerusform>有 %Ln 个点错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>A step goes a little way down the slope of the loss; Run goes on and on.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>“单步”沿损失的斜坡下降一小步；“运行”则不断进行。</translation>
    </message>
    <message>
        <source>The slope (length of the gradient) is {slope}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>斜率（梯度的长度）为 {slope}。</translation>
    </message>
    <message>
        <source>At the minimum: L2 pulls the weights back as much as the points pull them on, and holds their length at {length}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>位于最小值：L2 往回拉权重的力量与点往前拉的力量相等，使其长度保持在 {length}。</translation>
    </message>
    <message>
        <source>It cannot: no straight line can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>做不到：没有直线能分开这些类别。最好的损失 {loss} 就是猜测的损失。加一个隐藏层可以把直线变弯。</translation>
    </message>
    <message>
        <source>It cannot: no straight borders can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>做不到：没有直线边界能分开这些类别。最好的损失 {loss} 就是猜测的损失。加一个隐藏层可以把直线变弯。</translation>
    </message>
    <message>
        <source>At the minimum: no straight borders can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>位于最小值：没有直线边界能使每个点都在自己的一侧；这已是最小的损失。</translation>
    </message>
    <message>
        <source>At the minimum: no straight line can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>位于最小值：没有直线能使每个点都在自己的一侧；这已是最小的损失。</translation>
    </message>
</context>
</TS>
