import type { ModelTexts } from '../types';

/** The long texts about the five principles, loaded when somebody opens a level. */
export const modelTexts = {
  trust: {
    meaning:
      'Podemos mostrarnos lo que no sabemos, lo que salió mal y dónde necesitamos ayuda. La confianza es aquí algo más que ser fiable: nadie tiene que estar en guardia.',
    restsOn:
      'La confianza es la base. Cada nivel superior pide arriesgar algo ante los demás, y nadie arriesga mucho sobre un suelo que puede ceder.',
    health: [
      'Se dice «no lo sé» y nadie se sorprende.',
      'Los errores se cuentan pronto, y los cuenta quien los cometió.',
      'Pedir ayuda es rápido y normal.',
      'Sabemos qué le resulta difícil a cada persona.',
    ],
    warnings: [
      'Las malas noticias llegan tarde y bien envueltas.',
      'Se trabaja toda la tarde antes de preguntar a nadie.',
      'Los comentarios se oyen como un ataque.',
      'Las opiniones se tantean en privado antes de que alguien hable.',
    ],
    missing: {
      title: 'Armadura',
      text: 'Donde falta confianza, la gente se pone una armadura. Oculta sus dudas y gasta sus fuerzas en parecer segura.',
    },
    leader: [
      'Da el primer paso: cuenta un error tuyo antes de pedir los suyos.',
      'Pide ayuda delante del equipo y acéptala.',
      'Da las gracias en el acto a quien trae malas noticias.',
    ],
    practices: [
      {
        title: 'Dónde me atasco',
        text: 'Abran la reunión semanal con una frase cada persona: dónde me atasco. Primero las ofertas de ayuda, después el orden del día.',
      },
      {
        title: 'Cómo trabajar conmigo',
        text: 'Cada persona escribe media página: cómo prefiero oír malas noticias, cuándo pienso mejor, qué me agota. Intercambien, lean y conversen.',
      },
      {
        title: 'Lo que me enseñó',
        text: 'Una vez al mes, cada persona cuenta algo que salió mal y qué resultó de ello. Empieza quien lidera.',
      },
    ],
  },
  conflict: {
    meaning:
      'Discutimos abiertamente sobre las ideas y dejamos fuera a la persona. Buscamos la mejor respuesta, no quién gana.',
    restsOn:
      'El debate honesto se apoya en la confianza. Si tememos cómo se tomarán nuestras palabras, nos las tragamos, y el debate nunca empieza.',
    health: [
      'Las opiniones distintas salen en la reunión, no después.',
      'La gente cambia de opinión y lo dice.',
      'Se pregunta a las voces calladas, y luego se las escucha.',
      'Un debate acalorado termina sin rencor.',
    ],
    warnings: [
      'Todo el mundo está de acuerdo en un minuto.',
      'La verdadera discusión tiene lugar en el pasillo.',
      'Los comentarios pasan de la idea a la persona.',
      'El mismo tema delicado se aplaza una y otra vez.',
    ],
    missing: {
      title: 'Silencio cortés',
      text: 'Donde falta el conflicto abierto, las reuniones siguen siendo agradables y ninguna idea se pone a prueba. Lo que se piensa de verdad se dice en otro lugar.',
    },
    leader: [
      'Nombra la tensión que todos sienten, con franqueza y con cuidado.',
      'Guarda tu opinión hasta que los demás hayan hablado.',
      'Cuando se vuelva personal, intervén y devuelve la conversación a la idea.',
    ],
    practices: [
      {
        title: 'El otro lado',
        text: 'Antes de una gran decisión, dos personas argumentan en contra lo mejor que puedan. Solo entonces elige el equipo.',
      },
      {
        title: '¿Qué no hemos dicho?',
        text: 'Diez minutos antes del final, haz esta pregunta. Espera más de lo que resulte cómodo.',
      },
      {
        title: 'Tres frases para discutir',
        text: 'Acuerden tres frases sobre cómo queremos discrepar. Cuélguenlas y señálenlas cuando suba la temperatura.',
      },
    ],
  },
  commitment: {
    meaning:
      'Todas las personas son escuchadas y después todas respaldan la decisión, también quienes habrían elegido otra cosa. Es un sí activo, dado con los ojos abiertos.',
    restsOn:
      'Un sí de verdad se apoya en un debate honesto. Se respalda una decisión cuando las dudas estuvieron sobre la mesa; las que quedan fuera vuelven más tarde.',
    health: [
      'Todo el mundo puede decir qué se decidió y por qué.',
      'Después de una decisión, se actúa en lugar de esperar.',
      'Quienes argumentaron en contra ayudan a que funcione.',
      'Cuando hay mucha incertidumbre, elegimos igualmente un próximo paso.',
    ],
    warnings: [
      'En la reunión se asiente y después la gente se encoge de hombros.',
      'La misma decisión vuelve a estar en el orden del día.',
      'Los plazos son «en algún momento del mes que viene».',
      'La gente se entera de una decisión y pregunta si es definitiva.',
    ],
    missing: {
      title: 'Medio sí',
      text: 'Donde falta compromiso, las decisiones se aprueban con un gesto y luego se abandonan. La gente espera a ver.',
    },
    leader: [
      'Pide a cada persona un sí claro o la duda que hay detrás de un no.',
      'Termina cada reunión diciendo en voz alta qué se decidió, quién lo hará y para cuándo.',
      'Donde no haya consenso, decide y di por qué.',
    ],
    practices: [
      {
        title: 'Los últimos cinco minutos',
        text: 'Escriban juntos las decisiones, una frase cada una. Si una frase cuesta, la decisión todavía no está tomada.',
      },
      {
        title: 'Votar con los dedos',
        text: 'Cada persona muestra de uno a cinco dedos según cuánto respalda la decisión. Por debajo de tres, pregunten qué ayudaría.',
      },
      {
        title: 'Un nombre y una fecha',
        text: 'Ninguna tarea sale de la sala sin un nombre y una fecha. Léanlos en voz alta antes de irse.',
      },
    ],
  },
  accountability: {
    meaning:
      'Nos decimos, pronto y con amabilidad, cuándo falla algo que acordamos: un número, una fecha o la forma en que nos tratamos. Empieza entre iguales, no en la dirección.',
    restsOn:
      'Solo podemos pedirnos cuentas de lo que de verdad acordamos. Sin un sí claro no hay promesa a la que señalar.',
    health: [
      'Entre iguales, un fallo se comenta el mismo día.',
      'Las promesas se escriben, con un nombre.',
      'Del comportamiento se habla tan abiertamente como de los números.',
      'Quien recibe un recordatorio da las gracias.',
    ],
    warnings: [
      'Solo quien lidera pregunta por el trabajo atrasado.',
      'Los fallos aparecen en un informe antes de que nadie los mencione.',
      'Se habla de alguien en lugar de hablar con esa persona.',
      'El listón baja en silencio hasta lo que se entregó.',
    ],
    missing: {
      title: 'Mirar a otro lado',
      text: 'Donde falta responsabilidad, los fallos no se mencionan hasta que son hábitos. Al final solo quien lidera dice algo.',
    },
    leader: [
      'Pide al equipo que primero te exija cumplir tus propias promesas.',
      'Cuando alguien se queje de otra persona, pregunta: «¿Se lo has dicho?»',
      'Habla del comportamiento, aunque los números sean buenos.',
    ],
    practices: [
      {
        title: 'Dos minutos de promesas',
        text: 'Terminen cada reunión diaria con: ¿qué prometí y sigue siendo cierto?',
      },
      {
        title: 'Nuestros tres acuerdos',
        text: 'Escriban tres cosas que esperamos unos de otros. Una vez al mes, pregunten cómo nos fue con cada una.',
      },
      {
        title: 'Una que mantener, una que cambiar',
        text: 'En parejas, diez minutos: una cosa que haces y ayuda al equipo, otra que lo frena. Después, al revés.',
      },
    ],
  },
  results: {
    meaning:
      'Queremos alcanzar algo juntos, y los objetivos del equipo van antes que nuestras carreras y áreas. Son pocos, claros y medidos, y alcanzarlos se celebra.',
    restsOn:
      'Los resultados compartidos se apoyan en iguales que se los exigen. Donde nadie lo hace, cada cual mira pronto por lo suyo.',
    health: [
      'Todo el mundo puede nombrar el objetivo del equipo y cómo va.',
      'Se cede tiempo o presupuesto cuando el objetivo lo necesita.',
      'Un fracaso es de todos.',
      'Lo que alcanzamos se celebra en equipo.',
    ],
    warnings: [
      'Cada área anuncia éxitos mientras el conjunto se queda atrás.',
      'Hay muchos objetivos, y nadie los mira.',
      'El mérito se recoge uno a uno.',
      'Alcanzamos algo y pasamos enseguida a lo siguiente.',
    ],
    missing: {
      title: 'Victorias privadas',
      text: 'Donde faltan resultados compartidos, cada persona cuenta sus propias victorias. El equipo puede perder sin que nadie lo note.',
    },
    leader: [
      'Mantén a la vista los pocos objetivos comunes, cada semana.',
      'Elogia lo que ayudó al equipo antes que lo que brilló en solitario.',
      'Cuando se alcance un objetivo, haz una pausa y di quién lo hizo posible.',
    ],
    practices: [
      {
        title: 'Un objetivo en la pared',
        text: 'Pongan el objetivo común y su número donde todos puedan verlos. Actualicen el número juntos una vez por semana.',
      },
      {
        title: 'Un buen cambio',
        text: 'Cada mes, nombren algo a lo que alguien renunció por el objetivo del equipo. Den las gracias.',
      },
      {
        title: 'Planear la fiesta',
        text: 'Decidan ahora cómo celebrarán el próximo objetivo. Háganlo en la misma semana en que se alcance.',
      },
    ],
  },
} satisfies ModelTexts;
