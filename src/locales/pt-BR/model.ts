import type { ModelTexts } from '../types';

/** The long texts about the five principles, loaded when somebody opens a level. */
export const modelTexts = {
  trust: {
    meaning:
      'Podemos mostrar uns aos outros o que não sabemos, o que deu errado e onde precisamos de ajuda. Confiança aqui é mais do que ser confiável: ninguém precisa ficar na defensiva.',
    restsOn:
      'A confiança é a base. Cada nível acima pede que se arrisque algo diante dos outros, e ninguém arrisca muito em um chão que pode ceder.',
    health: [
      'As pessoas dizem “não sei”, e ninguém se espanta.',
      'Os erros são contados cedo, por quem os cometeu.',
      'Pedir ajuda é rápido e normal.',
      'Sabemos o que é difícil para cada um de nós.',
    ],
    warnings: [
      'As más notícias chegam tarde e bem embrulhadas.',
      'As pessoas trabalham a noite toda antes de perguntar a alguém.',
      'O feedback é ouvido como um ataque.',
      'As opiniões são testadas em particular antes que alguém fale.',
    ],
    missing: {
      title: 'Armadura',
      text: 'Onde falta confiança, as pessoas vestem uma armadura. Escondem suas dúvidas e gastam suas forças parecendo seguras.',
    },
    leader: [
      'Dê o primeiro passo: conte um erro seu antes de pedir os deles.',
      'Peça ajuda diante da equipe e aceite-a.',
      'Agradeça na mesma hora a quem traz uma má notícia.',
    ],
    practices: [
      {
        title: 'Onde eu travo',
        text: 'Abram a reunião semanal com uma frase cada: onde eu travo. Primeiro as ofertas de ajuda, depois a pauta.',
      },
      {
        title: 'Como trabalhar comigo',
        text: 'Cada pessoa escreve meia página: como gosto de receber más notícias, quando penso melhor, o que me desgasta. Troquem, leiam e conversem.',
      },
      {
        title: 'O que isso me ensinou',
        text: 'Uma vez por mês, cada pessoa conta algo que deu errado e o que veio disso. A liderança começa.',
      },
    ],
  },
  conflict: {
    meaning:
      'Discutimos abertamente as ideias e deixamos a pessoa fora disso. Buscamos a melhor resposta, não um vencedor.',
    restsOn:
      'O debate honesto se apoia na confiança. Se tememos como nossas palavras serão recebidas, nós as engolimos, e o debate nunca começa.',
    health: [
      'Visões diferentes aparecem na reunião, não depois dela.',
      'As pessoas mudam de ideia e dizem isso.',
      'As vozes discretas são convidadas e depois ouvidas.',
      'Um debate acalorado termina sem mágoa.',
    ],
    warnings: [
      'Todos concordam em um minuto.',
      'A verdadeira discussão acontece no corredor.',
      'Os comentários passam da ideia para a pessoa.',
      'O mesmo assunto delicado é adiado de novo e de novo.',
    ],
    missing: {
      title: 'Silêncio educado',
      text: 'Onde falta conflito aberto, as reuniões continuam agradáveis e nenhuma ideia é testada. O que as pessoas pensam de verdade é dito em outro lugar.',
    },
    leader: [
      'Nomeie a tensão que todos sentem, com franqueza e cuidado.',
      'Guarde sua opinião até que os outros tenham falado.',
      'Quando ficar pessoal, intervenha e traga a conversa de volta à ideia.',
    ],
    practices: [
      {
        title: 'O outro lado',
        text: 'Antes de uma grande decisão, duas pessoas argumentam contra ela o melhor que puderem. Só então a equipe escolhe.',
      },
      {
        title: 'O que não dissemos?',
        text: 'Dez minutos antes do fim, faça esta pergunta. Espere mais do que parece confortável.',
      },
      {
        title: 'Três frases para discutir',
        text: 'Combinem três frases sobre como queremos discordar. Pendurem-nas e apontem para elas quando o clima esquentar.',
      },
    ],
  },
  commitment: {
    meaning:
      'Todos são ouvidos, e depois todos apoiam a decisão, também quem teria escolhido diferente. É um sim ativo, dado de olhos abertos.',
    restsOn:
      'Um sim de verdade se apoia em um debate honesto. As pessoas apoiam uma decisão quando suas dúvidas estavam na mesa; as dúvidas deixadas de fora voltam depois.',
    health: [
      'Todo mundo sabe dizer o que foi decidido e por quê.',
      'Depois de uma decisão, as pessoas agem em vez de esperar.',
      'Quem argumentou contra ajuda a fazer dar certo.',
      'Quando muita coisa é incerta, ainda assim escolhemos um próximo passo.',
    ],
    warnings: [
      'Na reunião todos acenam que sim; depois dão de ombros.',
      'A mesma decisão está na pauta de novo.',
      'Os prazos são “em algum momento do mês que vem”.',
      'As pessoas ficam sabendo de uma decisão e perguntam se é definitiva.',
    ],
    missing: {
      title: 'Meio sim',
      text: 'Onde falta compromisso, as decisões são aprovadas com um aceno e depois largadas. As pessoas esperam para ver.',
    },
    leader: [
      'Peça a cada pessoa um sim claro, ou a dúvida por trás de um não.',
      'Termine cada reunião dizendo em voz alta o que foi decidido, por quem e até quando.',
      'Onde não há consenso, decida e diga por quê.',
    ],
    practices: [
      {
        title: 'Os últimos cinco minutos',
        text: 'Escrevam juntos as decisões, uma frase cada. Se uma frase é difícil de escrever, a decisão ainda não foi tomada.',
      },
      {
        title: 'Votar com os dedos',
        text: 'Cada pessoa mostra de um a cinco dedos, conforme o quanto apoia. Perguntem a quem ficar abaixo de três o que ajudaria.',
      },
      {
        title: 'Um nome e uma data',
        text: 'Nenhuma tarefa sai da sala sem um nome e uma data. Leiam em voz alta antes de sair.',
      },
    ],
  },
  accountability: {
    meaning:
      'Dizemos uns aos outros, cedo e com gentileza, quando algo combinado falha: um número, uma data ou a forma como nos tratamos. Começa entre pares, não na gerência.',
    restsOn:
      'Só podemos cobrar uns dos outros o que realmente combinamos. Sem um sim claro, não há promessa para a qual apontar.',
    health: [
      'Entre pares, uma falha é comentada no mesmo dia.',
      'As promessas ficam por escrito, com um nome.',
      'Fala-se do comportamento tão abertamente quanto dos números.',
      'Quem recebe um lembrete agradece.',
    ],
    warnings: [
      'Só a liderança pergunta pelo trabalho atrasado.',
      'As falhas aparecem em um relatório antes que alguém as mencione.',
      'Fala-se de um colega em vez de falar com ele.',
      'A régua desce em silêncio até o que foi entregue.',
    ],
    missing: {
      title: 'Olhar para o lado',
      text: 'Onde falta responsabilidade, as falhas não são mencionadas até virarem hábito. No fim, só a liderança diz alguma coisa.',
    },
    leader: [
      'Peça à equipe que primeiro cobre de você as suas próprias promessas.',
      'Quando alguém reclamar de um colega, pergunte: “Você já disse isso à pessoa?”',
      'Fale sobre o comportamento, mesmo quando os números são bons.',
    ],
    practices: [
      {
        title: 'Dois minutos de promessas',
        text: 'Terminem cada reunião diária com: o que prometi, e ainda vale?',
      },
      {
        title: 'Nossos três acordos',
        text: 'Escrevam três coisas que esperamos uns dos outros. Uma vez por mês, perguntem como fomos em cada uma.',
      },
      {
        title: 'Uma para manter, uma para mudar',
        text: 'Em duplas, dez minutos: uma coisa que você faz e ajuda a equipe, outra que a atrapalha. Depois troquem.',
      },
    ],
  },
  results: {
    meaning:
      'Queremos alcançar algo juntos, e os objetivos da equipe vêm antes das nossas carreiras e áreas. Eles são poucos, claros e medidos, e alcançá-los é motivo de festa.',
    restsOn:
      'Resultados compartilhados se apoiam em pares que os cobram uns dos outros. Onde ninguém faz isso, cada um logo cuida só do seu.',
    health: [
      'Todos sabem dizer qual é o objetivo da equipe e como ele está.',
      'As pessoas abrem mão de tempo ou verba quando o objetivo precisa.',
      'Um fracasso é de todos nós.',
      'O que alcançamos é comemorado em conjunto.',
    ],
    warnings: [
      'Cada área anuncia sucesso enquanto o todo fica para trás.',
      'Há muitos objetivos, e ninguém olha para eles.',
      'O mérito é recolhido um a um.',
      'Alcançamos algo e passamos direto para a próxima coisa.',
    ],
    missing: {
      title: 'Vitórias privadas',
      text: 'Onde faltam resultados compartilhados, cada pessoa conta as próprias vitórias. A equipe pode perder sem que ninguém perceba.',
    },
    leader: [
      'Mantenha os poucos objetivos comuns à vista, toda semana.',
      'Elogie o que ajudou a equipe antes do que brilhou sozinho.',
      'Quando um objetivo for alcançado, faça uma pausa e diga quem o tornou possível.',
    ],
    practices: [
      {
        title: 'Um objetivo na parede',
        text: 'Coloquem o objetivo comum e seu número onde todos possam ver. Atualizem o número juntos uma vez por semana.',
      },
      {
        title: 'Uma boa troca',
        text: 'A cada mês, citem algo de que alguém abriu mão pelo objetivo da equipe. Agradeçam.',
      },
      {
        title: 'Planejar a festa',
        text: 'Decidam agora como vão comemorar o próximo objetivo. Façam isso na mesma semana em que ele for alcançado.',
      },
    ],
  },
} satisfies ModelTexts;
